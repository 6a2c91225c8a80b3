package fr.livrestaka.domain.invoicing.correction;

import static fr.livrestaka.domain.invoicing.InvoicingFixtures.READER;
import static fr.livrestaka.domain.invoicing.InvoicingFixtures.issuer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.InvoicePayment;
import fr.livrestaka.domain.invoicing.InvoiceStatus;
import fr.livrestaka.domain.invoicing.InvoicingFixtures;
import fr.livrestaka.domain.invoicing.PaidBy;
import fr.livrestaka.domain.invoicing.credit.Correction;
import fr.livrestaka.domain.invoicing.events.CorrectiveInvoiceIssued;
import fr.livrestaka.domain.invoicing.parties.VatRegime;
import fr.livrestaka.domain.invoicing.refusals.InvoiceNotCorrectable;
import fr.livrestaka.domain.invoicing.register.Counter;
import fr.livrestaka.domain.invoicing.register.InvoicePosition;
import fr.livrestaka.domain.invoicing.register.Series;
import fr.livrestaka.domain.invoicing.register.Snapshot;
import fr.livrestaka.domain.invoicing.register.SnapshotText;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.domain.shared.NextState;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectiveInvoiceTest {
  private static final Invoice INVOICE =
      InvoicingFixtures.invoice(VatRegime.STANDARD, 48_000, READER);
  private static final Instant LATER = INVOICE.snapshot().issuedAt().plus(Duration.ofDays(2));
  private static final CorrectiveInvoiceId ID = new CorrectiveInvoiceId("corrective-1");

  @Test
  void itTakesTheInvoicesPlaceWithItsSumsAndTheRightName() {
    NextState<CorrectiveInvoice> issued = issue(named("Lina Moreau"), INVOICE.snapshot(), LATER);
    Snapshot before = INVOICE.snapshot();
    Snapshot corrected = issued.state().snapshot();

    assertThat(issued.events()).containsExactly(new CorrectiveInvoiceIssued(ID));
    assertThat(corrected.number().text()).isEqualTo("RECT-2026-000001");
    assertThat(corrected.typeCode()).isEqualTo("384");
    assertThat(corrected.corrects())
        .contains(new Correction(before.number().text(), before.issuedOn(), "Nom mal écrit"));
    assertThat(corrected.amounts()).isEqualTo(before.amounts());
    assertThat(corrected.lines()).isEqualTo(before.lines());
    assertThat(corrected.suppliedOn()).isEqualTo(before.suppliedOn());
    assertThat(corrected.buyer().name()).isEqualTo("Lina Moreau");
    assertThat(corrected.buyer().email()).isEqualTo(before.buyer().email());
    assertThat(SnapshotText.read(SnapshotText.write(corrected))).isEqualTo(corrected);
  }

  @Test
  void aLineIsWordedAnewAndKeepsItsPrice() {
    InvoiceCorrection wanted =
        correction(
            Optional.empty(), List.of(new Rewording(1, Optional.of("Relecture"), Optional.of(""))));
    Snapshot corrected = issue(wanted, INVOICE.snapshot(), LATER).state().snapshot();

    assertThat(corrected.lines().get(0).label()).isEqualTo("Relecture");
    assertThat(corrected.lines().get(0).details()).isEmpty();
    assertThat(corrected.lines().get(0).net()).isEqualTo(INVOICE.snapshot().lines().get(0).net());
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(
            () ->
                issue(
                    correction(
                        Optional.empty(),
                        List.of(new Rewording(9, Optional.of("Relecture"), Optional.empty()))),
                    INVOICE.snapshot(),
                    LATER));
  }

  @Test
  void aCorrectionIsReplacedByTheNextAndTheInvoiceNotTwice() {
    Snapshot first = issue(named("Lina Moreau"), INVOICE.snapshot(), LATER).state().snapshot();
    InvoiceCorrection again = named("Léna Moreau");

    refused("invoicing.not-in-force", () -> issue(again, first, LATER));
    InvoiceCorrection ofTheFirst =
        new InvoiceCorrection(
            "2", Optional.of(first.number().text()), again.buyer(), List.of(), "Prénom");
    assertThat(issue(ofTheFirst, first, LATER).state().snapshot().corrects())
        .map(Correction::number)
        .contains(first.number().text());
  }

  @Test
  void whatIsPaidByNowSaysSo() {
    PaidBy transfer = new PaidBy(PaidBy.Way.TRANSFER, Optional.empty());
    InvoicePayment money =
        new InvoicePayment(Optional.of("hand:1"), Money.ofCents(48_000), LATER, transfer);
    Snapshot corrected =
        CorrectiveInvoice.issue(
                ID,
                INVOICE,
                INVOICE.snapshot(),
                named("Lina Moreau"),
                Money.ZERO,
                Optional.of(money),
                issuer(VatRegime.STANDARD),
                position(LATER))
            .state()
            .snapshot();

    assertThat(corrected.paidAt()).contains(LATER);
    assertThat(corrected.paidBy()).contains(transfer);
    assertThat(corrected.due()).isEqualTo(Money.ZERO);
    assertThat(corrected.dueOn()).isEqualTo(corrected.issuedOn());
  }

  @Test
  void whatCountsNoMoreOrIsToComeIsRefused() {
    Invoice cancelled =
        INVOICE.in(INVOICE.state().byHand(INVOICE.order(), InvoiceStatus.CANCELLED, LATER).state());
    refused("invoicing.cancelled-not-corrected", () -> issue(cancelled, Money.ZERO));
    refused(
        "invoicing.cancelled-not-corrected",
        () -> issue(INVOICE, INVOICE.snapshot().amounts().total()));
    refused(
        "invoicing.not-to-correct-yet",
        () ->
            issue(
                named("Lina Moreau"),
                INVOICE.snapshot(),
                INVOICE.snapshot().issuedAt().minus(Duration.ofDays(2))));
  }

  @Test
  void whatChangesNothingOrTheVatIsRefused() {
    refused(
        "invoicing.corrected-already",
        () -> issue(named(INVOICE.snapshot().buyer().name()), INVOICE.snapshot(), LATER));
    BuyerCorrection belgian =
        new BuyerCorrection(
            Optional.of("Lac SRL"),
            Optional.of("Rue Neuve 12, 1000 Bruxelles, Belgique"),
            Optional.empty(),
            Optional.of("BE 0123.456.749"));
    refused(
        "invoicing.taxed-otherwise",
        () -> issue(correction(Optional.of(belgian), List.of()), INVOICE.snapshot(), LATER));
  }

  /** Issued half an hour before midnight of London, it bears the next day, and year, of Paris. */
  @ParameterizedTest
  @CsvSource({
    "2026-12-31T22:59:59.999Z, RECT-2026-000001, 2026-12-31",
    "2026-12-31T23:30:00Z, RECT-2027-000001, 2027-01-01",
    "2028-02-28T23:30:00Z, RECT-2028-000001, 2028-02-29",
    "2028-02-29T23:30:00Z, RECT-2028-000001, 2028-03-01",
    "2028-12-31T23:30:00Z, RECT-2029-000001, 2029-01-01",
  })
  void itsNumberAndDayAreThoseOfParis(String at, String number, LocalDate day) {
    Snapshot corrected =
        issue(named("Lina Moreau"), INVOICE.snapshot(), Instant.parse(at)).state().snapshot();

    assertThat(corrected.number().text()).isEqualTo(number);
    assertThat(corrected.issuedOn()).isEqualTo(day);
  }

  @Test
  void itIsNothingElse() {
    CorrectiveInvoice issued = issue(named("Lina Moreau"), INVOICE.snapshot(), LATER).state();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new CorrectiveInvoice(
                    ID,
                    new InvoiceId("invoice-1"),
                    "1",
                    INVOICE.snapshot(),
                    issued.seal(),
                    Optional.empty()));
    assertThat(issued.path().value()).isEqualTo("invoices/RECT-2026-000001-corrective-1.pdf");
    String hash = "0".repeat(64);
    assertThat(issued.withPdfHash(hash).pdfHash()).contains(hash);
  }

  private static NextState<CorrectiveInvoice> issue(
      InvoiceCorrection wanted, Snapshot inForce, Instant at) {
    return CorrectiveInvoice.issue(
        ID,
        INVOICE,
        inForce,
        wanted,
        Money.ZERO,
        Optional.empty(),
        issuer(VatRegime.STANDARD),
        position(at));
  }

  private static void issue(Invoice invoice, Money credited) {
    CorrectiveInvoice.issue(
        ID,
        invoice,
        invoice.snapshot(),
        named("Lina Moreau"),
        credited,
        Optional.empty(),
        issuer(VatRegime.STANDARD),
        position(LATER));
  }

  private static InvoicePosition position(Instant at) {
    return Counter.fresh(Series.RECT).next(at, number -> false);
  }

  private static InvoiceCorrection named(String name) {
    BuyerCorrection buyer =
        new BuyerCorrection(
            Optional.of(name), Optional.empty(), Optional.empty(), Optional.empty());
    return correction(Optional.of(buyer), List.of());
  }

  private static InvoiceCorrection correction(
      Optional<BuyerCorrection> buyer, List<Rewording> rewordings) {
    return new InvoiceCorrection("1", Optional.empty(), buyer, rewordings, "Nom mal écrit");
  }

  private static void refused(String code, Runnable act) {
    assertThatExceptionOfType(InvoiceNotCorrectable.class)
        .isThrownBy(act::run)
        .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
  }
}
