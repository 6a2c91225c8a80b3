package fr.livrestaka.domain.invoicing.receipts;

import static fr.livrestaka.domain.invoicing.InvoicingFixtures.READER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.InvoicePayment;
import fr.livrestaka.domain.invoicing.InvoicingFixtures;
import fr.livrestaka.domain.invoicing.PaidBy;
import fr.livrestaka.domain.invoicing.parties.VatRegime;
import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReceiptTest {
  private static final Instant NOON = Instant.parse("2027-01-05T11:00:00.123Z");
  private static final Invoice INVOICE =
      InvoicingFixtures.invoice(VatRegime.STANDARD, 48_000, READER);

  @Test
  void tellsWhichInvoiceWasPaidHowWhenAndWhatIsLeft() {
    ReceiptText text = receipt(Optional.of("hand:1"), 30_000, 10_000, List.of()).text();

    assertThat(text.number()).isEqualTo("RECU-FACT-2026-000001-1");
    assertThat(text.invoice()).isEqualTo("FACT-2026-000001");
    assertThat(text.invoiceIssuedOn()).isEqualTo(INVOICE.snapshot().issuedOn());
    assertThat(text.clientName()).isEqualTo(INVOICE.snapshot().buyer().name());
    assertThat(text.left()).isEqualTo(Money.ofCents(8_000));
    assertThat(text.replaces()).isEmpty();
  }

  @Test
  void nothingIsLeftWhereMoreCameThanWasAskedFor() {
    assertThat(receipt(Optional.of("hand:1"), 48_000, 10_000, List.of()).text().left())
        .isEqualTo(Money.ZERO);
  }

  @Test
  void aPaymentThatIsDescribedAnewHasAnotherReceiptWhichNamesTheFormer() {
    Receipt first = receipt(Optional.of("hand:1"), 48_000, 0, List.of());
    Receipt second = receipt(Optional.of("hand:2"), 48_000, 0, List.of(first));

    assertThat(second.text().number()).isEqualTo("RECU-FACT-2026-000001-2");
    assertThat(second.text().replaces()).contains("RECU-FACT-2026-000001-1");
  }

  @Test
  void thereIsNoneOfMoneyThatNobodyKnows() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> receipt(Optional.empty(), 48_000, 0, List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> receipt(Optional.of("hand:1"), 0, 0, List.of()));
  }

  /** Half past eleven at night in London is the next day, and maybe the next year, in Paris. */
  @ParameterizedTest
  @CsvSource({
    "2026-12-31T22:59:59.999Z, 2026-12-31",
    "2026-12-31T23:30:00Z, 2027-01-01",
    "2028-02-28T23:30:00Z, 2028-02-29",
    "2028-02-29T23:30:00Z, 2028-03-01",
    "2027-02-28T23:30:00Z, 2027-03-01",
    "2027-03-28T22:30:00Z, 2027-03-29",
  })
  void itsDaysAreThoseOfParis(String at, LocalDate day) {
    Instant then = Instant.parse(at);
    Receipt receipt =
        Receipt.of(
            new ReceiptId("receipt-1"),
            INVOICE,
            INVOICE.snapshot(),
            money(Optional.of("hand:1"), 48_000, then),
            Money.ZERO,
            List.of(),
            then);

    assertThat(receipt.text().paidOn()).isEqualTo(day);
    assertThat(receipt.text().issuedOn()).isEqualTo(day);
  }

  @Test
  void isReadAsItWasWritten() {
    Receipt first = receipt(Optional.of("hand:1"), 48_000, 100, List.of());
    Receipt second = receipt(Optional.of("hand:2"), 48_000, 0, List.of(first));
    for (Receipt receipt : List.of(first, second)) {
      String written = ReceiptWriting.write(receipt.text());
      assertThat(ReceiptWriting.read(written)).isEqualTo(receipt.text());
    }
    assertThat(second.text().toString()).isEqualTo("ReceiptText[RECU-FACT-2026-000001-2]");
    assertThatIllegalArgumentException().isThrownBy(() -> ReceiptWriting.read("format=2\n"));
  }

  @Test
  void keepsTheHashOfItsDocument() {
    Receipt receipt = receipt(Optional.of("hand:1"), 48_000, 0, List.of());
    String hash = "0".repeat(64);

    assertThat(receipt.withPdfHash(hash).pdfHash()).contains(hash);
    assertThatIllegalArgumentException().isThrownBy(() -> receipt.withPdfHash("x"));
    assertThat(receipt.path().value()).isEqualTo("invoices/RECU-FACT-2026-000001-1-receipt-1.pdf");
  }

  private static Receipt receipt(
      Optional<String> cause, long cents, long credited, List<Receipt> earlier) {
    return Receipt.of(
        new ReceiptId("receipt-" + (earlier.size() + 1)),
        INVOICE,
        INVOICE.snapshot(),
        money(cause, cents, NOON),
        Money.ofCents(credited),
        earlier,
        NOON);
  }

  private static InvoicePayment money(Optional<String> cause, long cents, Instant at) {
    PaidBy transfer = new PaidBy(PaidBy.Way.TRANSFER, Optional.of("VIR-1"));
    return new InvoicePayment(cause, Money.ofCents(cents), at, transfer);
  }
}
