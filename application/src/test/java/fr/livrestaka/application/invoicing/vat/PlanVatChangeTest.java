package fr.livrestaka.application.invoicing.vat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.application.house.InMemoryHouse;
import fr.livrestaka.application.invoicing.CurrentSeller;
import fr.livrestaka.application.invoicing.Seller;
import fr.livrestaka.application.invoicing.vat.port.InvoicedDays;
import fr.livrestaka.application.pricing.ListTariffs;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.audit.AuditEntry;
import fr.livrestaka.domain.invoicing.InvoiceNumber;
import fr.livrestaka.domain.invoicing.InvoicingFixtures;
import fr.livrestaka.domain.invoicing.ereporting.VatFiling;
import fr.livrestaka.domain.invoicing.parties.SellerIdentity;
import fr.livrestaka.domain.invoicing.refusals.VatChangeRefused;
import fr.livrestaka.domain.invoicing.vat.VatTerms;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The seller has no VAT, and will owe it from 2026-04-01 on; today is 2026-03-02 in Paris. */
class PlanVatChangeTest {
  private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
  private static final VatTerms TAXED = VatTerms.taxed(VatFiling.MONTHLY);

  private final InMemoryHouse house =
      new InMemoryHouse()
          .with(Seller.class, new Seller(InvoicingFixtures.SELLER, VatTerms.franchise()));
  private final Caller admin = InMemoryHouse.caller(house.person(Role.ADMIN));

  @Test
  void theTermsChangeAtMidnightInParis() {
    house.get(PlanVatChange.class).plan(admin, APRIL, TAXED, "Seuil dépassé");
    CurrentSeller seller = house.get(CurrentSeller.class);

    pass(APRIL.atTime(0, 0).minusSeconds(1));
    assertThat(seller.today()).isEqualTo(VatTerms.franchise());
    assertThat(house.get(ReadVatTerms.class).all().franchise()).isPresent();
    house.pass(Duration.ofSeconds(1));
    assertThat(seller.today()).isEqualTo(TAXED);
    assertThat(house.get(ReadVatTerms.class).all().franchise()).isEmpty();
    assertThat(house.get(ListTariffs.class).onSale()).allMatch(one -> one.vatPercent() == 20);
  }

  private void pass(LocalDateTime paris) {
    house.pass(Duration.between(house.now(), paris.atZone(InvoiceNumber.ZONE).toInstant()));
  }

  @Test
  void aChangeIsReadAuditedAndTakenBack() {
    PlanVatChange plan = house.get(PlanVatChange.class);
    plan.plan(admin, APRIL, VatTerms.onDebits(VatFiling.QUARTERLY), "Option");

    ReadVatTerms.Shown shown = house.get(ReadVatTerms.class).all();
    assertThat(shown.today()).isEqualTo(VatTerms.franchise());
    assertThat(shown.calendar().changes())
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.from()).isEqualTo(APRIL);
              assertThat(change.by()).isEqualTo(admin.id());
              assertThat(change.plannedAt()).isEqualTo(house.now());
            });
    plan.takeBack(admin, APRIL);
    assertThat(house.get(ReadVatTerms.class).all().calendar().changes()).isEmpty();
    assertThat(house.audited())
        .extracting(AuditEntry::action)
        .containsSubsequence("VAT_CHANGE_PLANNED", "VAT_CHANGE_TAKEN_BACK");
    isRefused(() -> plan.takeBack(admin, APRIL), "invoicing.vat-change-unknown");
  }

  @Test
  void whatIsInvoicedAlreadyStays() {
    InMemoryHouse sold =
        new InMemoryHouse()
            .with(Seller.class, new Seller(InvoicingFixtures.SELLER, VatTerms.franchise()))
            .with(InvoicedDays.class, first -> Set.of(APRIL.minusDays(40)));
    Caller somebody = InMemoryHouse.caller(sold.person(Role.ADMIN));
    PlanVatChange plan = sold.get(PlanVatChange.class);
    isRefused(
        () -> plan.plan(somebody, APRIL.minusDays(40), TAXED, "Trop tard"),
        "invoicing.vat-change-invoiced");
    assertThat(sold.audited()).isEmpty();
    plan.plan(somebody, APRIL.minusDays(39), TAXED, "Jour sans facture");
    assertThat(sold.get(ReadVatTerms.class).all().today()).isEqualTo(TAXED);
  }

  @Test
  void vatIsNotAskedForWithoutANumber() {
    SellerIdentity known = InvoicingFixtures.SELLER;
    SellerIdentity small =
        new SellerIdentity(
            known.name(),
            known.legalForm(),
            known.address(),
            known.siret(),
            known.rcs(),
            Optional.empty(),
            known.email());
    InMemoryHouse without =
        new InMemoryHouse().with(Seller.class, new Seller(small, VatTerms.franchise()));
    Caller somebody = InMemoryHouse.caller(without.person(Role.ADMIN));
    isRefused(
        () -> without.get(PlanVatChange.class).plan(somebody, APRIL, TAXED, "Seuil"),
        "invoicing.vat-change-without-number");
  }

  private static void isRefused(Runnable work, String code) {
    assertThatThrownBy(work::run)
        .isInstanceOfSatisfying(
            VatChangeRefused.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
  }
}
