package fr.livrestaka.domain.invoicing.parties;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.domain.invoicing.InvoicingFixtures;
import fr.livrestaka.domain.invoicing.Sale;
import fr.livrestaka.domain.invoicing.mentions.FrenchRule;
import fr.livrestaka.domain.invoicing.mentions.Mention;
import fr.livrestaka.domain.invoicing.register.Counter;
import fr.livrestaka.domain.invoicing.register.Series;
import fr.livrestaka.domain.invoicing.register.Snapshot;
import fr.livrestaka.domain.invoicing.register.SnapshotText;
import fr.livrestaka.domain.invoicing.vat.VatTerms;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.domain.shared.PostalAddress;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What VAT an invoice bears by who buys, and which days it bears by the hour in Paris. */
class IssuerTest {
  private static final Money TOTAL = Money.ofCents(18_003);

  @ParameterizedTest
  @CsvSource({
    "STANDARD, FR, , STANDARD",
    "STANDARD, FR, FR83404833048, STANDARD",
    "STANDARD, BE, , STANDARD",
    "STANDARD, BE, BE0123456749, REVERSE_CHARGE",
    "STANDARD, , BE0123456749, REVERSE_CHARGE",
    "STANDARD, GR, EL094259216, REVERSE_CHARGE",
    "STANDARD, BE, BE0123456748, STANDARD",
    "STANDARD, FR, BE0123456749, STANDARD",
    "STANDARD, CH, BE0123456749, STANDARD",
    "STANDARD, CH, , STANDARD",
    "STANDARD, CH, CHE123456788, OUTSIDE_EU",
    "FRANCHISE, BE, , FRANCHISE",
    "FRANCHISE, BE, BE0123456749, REVERSE_CHARGE"
  })
  void aBusinessAbroadOwesNoVatHere(
      VatRegime own, String country, String vatNumber, VatRegime applied) {
    Snapshot invoice = invoice(InvoicingFixtures.issuer(own), buyer(country, vatNumber));

    assertThat(invoice.regime()).isEqualTo(applied);
    assertThat(invoice.amounts().total()).isEqualTo(TOTAL);
    assertThat(invoice.amounts().tax().isZero()).isEqualTo(applied != VatRegime.STANDARD);
    assertThat(FrenchRule.brokenBy(invoice)).isEmpty();
    assertThat(SnapshotText.read(SnapshotText.write(invoice))).isEqualTo(invoice);
  }

  @Test
  void theInvoiceSaysWhyThereIsNoVat() {
    Issuer issuer = InvoicingFixtures.issuer(VatRegime.STANDARD);

    assertThat(kinds(invoice(issuer, buyer("BE", "BE0123456749"))))
        .contains(Mention.Kind.REVERSE_CHARGE)
        .doesNotContain(Mention.Kind.VAT_EXEMPTION, Mention.Kind.OUTSIDE_EU);
    assertThat(kinds(invoice(issuer, buyer("CH", "CHE123456788"))))
        .contains(Mention.Kind.OUTSIDE_EU)
        .doesNotContain(Mention.Kind.VAT_EXEMPTION, Mention.Kind.REVERSE_CHARGE);
  }

  /** An invoice for the reverse charge bears the VAT numbers of both. */
  @Test
  void aSellerWithoutVatNumberKeepsItsOwnRegimeWithinTheUnion() {
    SellerIdentity known = InvoicingFixtures.SELLER;
    SellerIdentity seller =
        new SellerIdentity(
            known.name(),
            known.legalForm(),
            known.address(),
            known.siret(),
            known.rcs(),
            Optional.empty(),
            known.email());
    Issuer issuer = new Issuer(seller, VatTerms.franchise(), InvoicingFixtures.MENTIONS);

    assertThat(invoice(issuer, buyer("BE", "BE0123456749")).regime())
        .isEqualTo(VatRegime.FRANCHISE);
    Snapshot outside = invoice(issuer, buyer("CH", "CHE123456788"));
    assertThat(outside.regime()).isEqualTo(VatRegime.OUT_OF_SCOPE);
    assertThat(kinds(outside))
        .contains(Mention.Kind.OUTSIDE_EU)
        .doesNotContain(Mention.Kind.VAT_EXEMPTION);
    assertThat(FrenchRule.brokenBy(outside)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-31T22:30:00Z, FACT-2026-000001, 2026-12-31, 2027-01-30",
    "2026-12-31T23:30:00Z, FACT-2027-000001, 2027-01-01, 2027-01-31",
    "2028-02-28T23:30:00Z, FACT-2028-000001, 2028-02-29, 2028-03-30",
    "2028-02-29T22:59:59Z, FACT-2028-000001, 2028-02-29, 2028-03-30",
    "2028-01-30T23:00:00Z, FACT-2028-000001, 2028-01-31, 2028-03-01",
    "2027-01-30T23:00:00Z, FACT-2027-000001, 2027-01-31, 2027-03-02",
    "2027-03-28T22:30:00Z, FACT-2027-000001, 2027-03-29, 2027-04-28",
    "2027-10-31T22:30:00Z, FACT-2027-000001, 2027-10-31, 2027-11-30"
  })
  void numberAndDaysAreThoseOfParis(
      Instant now, String number, LocalDate issuedOn, LocalDate dueOn) {
    Sale open = new Sale("Correction", Optional.empty(), TOTAL, Optional.empty());
    Sale paid = new Sale("Correction", Optional.empty(), TOTAL, Optional.of(now));
    Snapshot toPay = at(now, open);

    assertThat(toPay.number().text()).isEqualTo(number);
    assertThat(toPay.issuedOn()).isEqualTo(issuedOn);
    assertThat(toPay.suppliedOn()).isEqualTo(issuedOn);
    assertThat(toPay.dueOn()).isEqualTo(dueOn);
    assertThat(at(now, paid).suppliedOn()).isEqualTo(issuedOn);
    assertThat(at(now, paid).dueOn()).isEqualTo(issuedOn);
  }

  private static Snapshot at(Instant now, Sale sale) {
    return InvoicingFixtures.issuer(VatRegime.STANDARD)
        .invoice(
            Counter.fresh(Series.FACT).next(now, number -> false), sale, InvoicingFixtures.READER);
  }

  private static List<Mention.Kind> kinds(Snapshot invoice) {
    return invoice.mentions().stream().map(Mention::kind).toList();
  }

  private static Snapshot invoice(Issuer issuer, Buyer buyer) {
    Sale sale = new Sale("Correction", Optional.empty(), TOTAL, Optional.empty());
    return issuer.invoice(InvoicingFixtures.firstTurn(Series.FACT), sale, buyer);
  }

  private static Buyer buyer(String country, String vatNumber) {
    Optional<PostalAddress> address =
        Optional.ofNullable(country)
            .map(
                code ->
                    new PostalAddress(
                        List.of("1"), Optional.empty(), Optional.empty(), Optional.empty(), code));
    Optional<String> number = Optional.ofNullable(vatNumber);
    Optional<String> siren =
        number.flatMap(VatNumber::parse).map(VatNumber::siren).map(Siren::digits);
    return new Buyer("Lac", "ana@example.org", address, siren, number);
  }
}
