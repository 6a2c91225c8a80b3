package fr.livrestaka.domain.invoicing.vat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.invoicing.ereporting.VatFiling;
import fr.livrestaka.domain.invoicing.parties.VatRegime;
import fr.livrestaka.domain.invoicing.refusals.VatChangeRefused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** On each day the terms of the last change hold, and no change contradicts an invoice. */
class VatCalendarTest {
  private static final LocalDate APRIL = LocalDate.of(2027, 4, 1);
  private static final VatTerms TAXED = VatTerms.taxed(VatFiling.QUARTERLY);
  private static final VatCalendar FRANCHISE = VatCalendar.always(VatTerms.franchise());
  private static final VatCalendar CHANGED = FRANCHISE.with(change(APRIL, TAXED), List.of());

  @Test
  void theLastDayBeforeIsUnderTheFormerTerms() {
    assertThat(CHANGED.on(APRIL.minusDays(1))).isEqualTo(VatTerms.franchise());
    assertThat(CHANGED.on(APRIL)).isEqualTo(TAXED);
    assertThat(CHANGED.on(APRIL.plusYears(9))).isEqualTo(TAXED);
  }

  @Test
  void changesHoldUntilTheNextOneInWhateverOrderTheyWerePlanned() {
    LocalDate march = APRIL.minusMonths(1);
    VatTerms debits = VatTerms.onDebits(VatFiling.MONTHLY);
    VatCalendar both = CHANGED.with(change(march, debits), List.of());

    assertThat(both.on(march.minusDays(1))).isEqualTo(VatTerms.franchise());
    assertThat(both.on(march)).isEqualTo(debits);
    assertThat(both.on(APRIL)).isEqualTo(TAXED);
    assertThat(both.spans(LocalDate.of(2027, 1, 1), APRIL))
        .containsExactly(
            new VatCalendar.Span(
                LocalDate.of(2027, 1, 1), march.minusDays(1), VatTerms.franchise()),
            new VatCalendar.Span(march, APRIL.minusDays(1), debits),
            new VatCalendar.Span(APRIL, APRIL, TAXED));
    assertThat(both.without(march, List.of())).isEqualTo(CHANGED);
  }

  @Test
  void anInvoiceThatCountsFromThatDayOnRefusesTheChange() {
    VatChange change = change(APRIL, TAXED);

    assertThat(FRANCHISE.with(change, List.of(APRIL.minusDays(1)))).isEqualTo(CHANGED);
    isRefused(() -> FRANCHISE.with(change, List.of(APRIL)), "invoicing.vat-change-invoiced");
    isRefused(
        () -> FRANCHISE.with(change, List.of(APRIL.plusMonths(2))),
        "invoicing.vat-change-invoiced");
    isRefused(
        () -> CHANGED.without(APRIL, List.of(APRIL.plusDays(1))), "invoicing.vat-change-invoiced");
  }

  /** What comes later, and another rhythm of declarations, touch no invoice. */
  @Test
  void anInvoiceThatWouldSayTheSameRefusesNothing() {
    VatTerms monthly = VatTerms.taxed(VatFiling.MONTHLY);
    LocalDate june = LocalDate.of(2027, 6, 1);
    assertThat(CHANGED.with(change(june, monthly), List.of(june)).on(june)).isEqualTo(monthly);
    LocalDate march = APRIL.minusMonths(1);
    assertThat(CHANGED.with(change(march, TAXED), List.of(APRIL)).on(march)).isEqualTo(TAXED);
    VatTerms debits = VatTerms.onDebits(VatFiling.QUARTERLY);
    isRefused(
        () -> CHANGED.with(change(june, debits), List.of(june)), "invoicing.vat-change-invoiced");
  }

  @Test
  void aDayHasOneChangeWhichChangesSomething() {
    isRefused(
        () -> CHANGED.with(change(APRIL, VatTerms.franchise()), List.of()),
        "invoicing.vat-change-day-taken");
    isRefused(
        () -> CHANGED.with(change(APRIL.plusDays(1), TAXED), List.of()),
        "invoicing.vat-change-changes-nothing");
    isRefused(() -> CHANGED.without(APRIL.plusDays(1), List.of()), "invoicing.vat-change-unknown");
  }

  @Test
  void theTermsOfASellerGoTogether() {
    isImpossible(VatRegime.FRANCHISE, true, VatFiling.FRANCHISE);
    isImpossible(VatRegime.FRANCHISE, false, VatFiling.MONTHLY);
    isImpossible(VatRegime.STANDARD, false, VatFiling.FRANCHISE);
    isImpossible(VatRegime.REVERSE_CHARGE, false, VatFiling.MONTHLY);
  }

  private static void isImpossible(VatRegime regime, boolean onDebits, VatFiling filing) {
    assertThatThrownBy(() -> new VatTerms(regime, onDebits, filing))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static void isRefused(Runnable work, String code) {
    assertThatThrownBy(work::run)
        .isInstanceOfSatisfying(
            VatChangeRefused.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
  }

  private static VatChange change(LocalDate from, VatTerms terms) {
    return new VatChange(
        from, terms, "Seuil", new AccountId("admin"), Instant.parse("2027-02-01T10:00:00Z"));
  }
}
