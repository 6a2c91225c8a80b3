package fr.livrestaka.application.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.application.invoicing.port.Receipts;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.InvoicingFixtures;
import fr.livrestaka.domain.invoicing.PaidBy;
import fr.livrestaka.domain.invoicing.receipts.Receipt;
import fr.livrestaka.domain.invoicing.receipts.ReceiptId;
import fr.livrestaka.domain.invoicing.receipts.ReceiptText;
import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Receipts} does. */
public abstract class ReceiptsContract {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00.123Z");
  private static final int MANY = 11;

  protected abstract Receipts receipts();

  protected abstract Transactions transactions();

  /** An invoice that is stored. */
  protected abstract InvoiceId invoice();

  @Test
  void thoseOfAnInvoiceAreListedInTheirOrder() {
    InvoiceId invoice = invoice();
    List<Receipt> made =
        java.util.stream.IntStream.rangeClosed(1, MANY).mapToObj(i -> receipt(invoice, i)).toList();
    made.forEach(this::add);

    assertThat(ofInvoice(invoice)).containsExactlyElementsOf(made);
    assertThat(ofInvoice(invoice())).isEmpty();
  }

  @Test
  void thereIsOneOfACause() {
    InvoiceId invoice = invoice();
    Receipt first = receipt(invoice, 1);
    add(first);
    Receipt second = receipt(invoice, 2);
    Receipt same =
        new Receipt(second.id(), invoice, first.cause(), second.text(), Optional.empty());

    assertThatThrownBy(() -> add(same)).isInstanceOf(RuntimeException.class);
    assertThat(ofInvoice(invoice)).containsExactly(first);
  }

  @Test
  void theFirstHashIsKept() {
    InvoiceId invoice = invoice();
    Receipt receipt = receipt(invoice, 1);
    add(receipt);
    String hash = "a".repeat(64);

    assertThat(keep(receipt, hash)).isEqualTo(hash);
    assertThat(keep(receipt, "b".repeat(64))).isEqualTo(hash);
    assertThat(ofInvoice(invoice)).containsExactly(receipt.withPdfHash(hash));
  }

  protected final List<Receipt> ofInvoice(InvoiceId invoice) {
    return transactions().write(() -> receipts().ofInvoice(invoice));
  }

  protected final void add(Receipt receipt) {
    transactions().writing(() -> receipts().add(receipt));
  }

  private String keep(Receipt receipt, String hash) {
    return transactions().write(() -> receipts().keepPdfHash(receipt.id(), hash));
  }

  protected static Receipt receipt(InvoiceId invoice, int place) {
    String number = "RECU-" + invoice.value() + "-" + place;
    ReceiptText text =
        new ReceiptText(
            number,
            NOON,
            "FACT-2026-000001",
            LocalDate.of(2026, 3, 1),
            InvoicingFixtures.SELLER,
            "Lina Moreau",
            List.of("1 rue de la Paix", "75002 Paris", "France"),
            Money.ofCents(48_000),
            Money.ZERO,
            Money.ofCents(48_000),
            NOON,
            new PaidBy(PaidBy.Way.CHEQUE, Optional.of("n° 17")),
            Optional.empty());
    return new Receipt(
        new ReceiptId(UUID.randomUUID().toString()),
        invoice,
        "hand:" + place,
        text,
        Optional.empty());
  }
}
