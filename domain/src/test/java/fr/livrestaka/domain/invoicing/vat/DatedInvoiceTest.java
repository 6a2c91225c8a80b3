package fr.livrestaka.domain.invoicing.vat;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.invoicing.InvoicingFixtures;
import fr.livrestaka.domain.invoicing.Sale;
import fr.livrestaka.domain.invoicing.credit.Credit;
import fr.livrestaka.domain.invoicing.ereporting.VatFiling;
import fr.livrestaka.domain.invoicing.mentions.Mention;
import fr.livrestaka.domain.invoicing.parties.Issuer;
import fr.livrestaka.domain.invoicing.parties.VatRegime;
import fr.livrestaka.domain.invoicing.register.Counter;
import fr.livrestaka.domain.invoicing.register.InvoicePosition;
import fr.livrestaka.domain.invoicing.register.Series;
import fr.livrestaka.domain.invoicing.register.Snapshot;
import fr.livrestaka.domain.invoicing.register.SnapshotText;
import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A seller without VAT until 2027-03-31, who owes 20 % from 2027-04-01 on, in Paris. */
class DatedInvoiceTest {
  private static final Money TOTAL = Money.ofCents(12_000);
  private static final LocalDate APRIL = LocalDate.of(2027, 4, 1);

  @ParameterizedTest
  @CsvSource({
    "2027-03-31T21:59:59Z, , FRANCHISE, 0",
    "2027-03-31T22:00:00Z, , STANDARD, 2000",
    "2027-03-31T21:59:59Z, 2027-03-31T21:59:59Z, FRANCHISE, 0",
    "2027-03-31T22:00:00Z, 2027-03-31T22:00:00Z, STANDARD, 2000",
    "2027-03-31T22:00:01Z, 2027-03-31T21:59:59Z, FRANCHISE, 0",
    "2027-04-03T10:00:00Z, 2027-03-31T08:00:00Z, FRANCHISE, 0",
    "2027-04-03T10:00:00Z, 2027-04-01T08:00:00Z, STANDARD, 2000"
  })
  void theDayOfThePaymentCountsAndWithoutOneThatOfTheIssue(
      Instant issued, Instant paid, VatRegime regime, long tax) {
    Snapshot invoice =
        invoice(issuer(VatTerms.taxed(VatFiling.MONTHLY)), issued, Optional.ofNullable(paid));

    assertThat(invoice.regime()).isEqualTo(regime);
    assertThat(invoice.amounts().total()).isEqualTo(TOTAL);
    assertThat(invoice.amounts().tax().cents()).isEqualTo(tax);
    assertThat(says(invoice, Mention.Kind.VAT_EXEMPTION)).isEqualTo(tax == 0);
    assertThat(says(invoice, Mention.Kind.ON_DEBITS)).isFalse();
  }

  @Test
  void creditNotesAndCorrectionsKeepTheTermsOfTheirInvoice() {
    Issuer issuer = issuer(VatTerms.onDebits(VatFiling.MONTHLY));
    Snapshot before = invoice(issuer, Instant.parse("2027-03-31T21:00:00Z"), Optional.empty());
    Snapshot after = invoice(issuer, Instant.parse("2027-04-01T08:00:00Z"), Optional.empty());
    Credit credit = new Credit(Money.ofCents(6_000), "Geste", "correction");
    Instant later = Instant.parse("2027-05-02T08:00:00Z");

    Snapshot old = issuer.creditNote(position(Series.AVOIR, later), before, Money.ZERO, credit);
    assertThat(old.regime()).isEqualTo(VatRegime.FRANCHISE);
    assertThat(old.amounts().tax()).isEqualTo(Money.ZERO);
    assertThat(says(old, Mention.Kind.VAT_EXEMPTION)).isTrue();
    assertThat(old.isOnDebits()).isFalse();

    Snapshot fresh = issuer.creditNote(position(Series.AVOIR, later), after, Money.ZERO, credit);
    assertThat(fresh.amounts().tax()).isEqualTo(Money.ofCents(1_000));
    assertThat(fresh.isOnDebits()).isTrue();
    Snapshot corrected =
        issuer.correctiveInvoice(
            position(Series.RECT, later),
            before,
            InvoicingFixtures.PUBLISHER,
            before.lines(),
            "Nom",
            Optional.empty());
    assertThat(corrected.regime()).isEqualTo(VatRegime.FRANCHISE);
  }

  /** CGI ann. II art. 242 nonies A, 11° bis; kept with the frozen document. */
  @Test
  void theOptionForDebitsIsSaidWhereThereIsVat() {
    Issuer issuer = issuer(VatTerms.onDebits(VatFiling.MONTHLY));
    Snapshot invoice = invoice(issuer, Instant.parse("2027-04-01T08:00:00Z"), Optional.empty());

    assertThat(invoice.isOnDebits()).isTrue();
    assertThat(SnapshotText.read(SnapshotText.write(invoice))).isEqualTo(invoice);
    assertThat(
            invoice(issuer, Instant.parse("2027-03-31T08:00:00Z"), Optional.empty()).isOnDebits())
        .isFalse();
  }

  private static Issuer issuer(VatTerms later) {
    VatChange change = new VatChange(APRIL, later, "Seuil", new AccountId("admin"), Instant.EPOCH);
    return new Issuer(
        InvoicingFixtures.SELLER,
        new VatCalendar(VatTerms.franchise(), List.of(change)),
        InvoicingFixtures.MENTIONS);
  }

  private static Snapshot invoice(Issuer issuer, Instant issued, Optional<Instant> paid) {
    Sale sale = new Sale("Correction", Optional.empty(), TOTAL, paid);
    return issuer.invoice(position(Series.FACT, issued), sale, InvoicingFixtures.READER);
  }

  private static InvoicePosition position(Series series, Instant at) {
    return Counter.fresh(series).next(at, number -> false);
  }

  private static boolean says(Snapshot document, Mention.Kind kind) {
    return document.mentions().stream().anyMatch(mention -> mention.kind() == kind);
  }
}
