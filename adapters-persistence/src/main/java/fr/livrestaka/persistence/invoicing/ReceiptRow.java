package fr.livrestaka.persistence.invoicing;

import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.receipts.Receipt;
import fr.livrestaka.domain.invoicing.receipts.ReceiptId;
import fr.livrestaka.domain.invoicing.receipts.ReceiptWriting;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.naming.NamingStrategies;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of {@code payment_receipts}. */
@MappedEntity(value = "payment_receipts", namingStrategy = NamingStrategies.Raw.class)
record ReceiptRow(
    @Id String id,
    String invoiceId,
    String cause,
    String number,
    int amount,
    String pdfUrl,
    Instant issuedAt,
    String content,
    @Nullable String pdfHash) {

  static ReceiptRow of(Receipt receipt) {
    return new ReceiptRow(
        receipt.id().value(),
        receipt.invoice().value(),
        receipt.cause(),
        receipt.text().number(),
        Math.toIntExact(receipt.text().received().cents()),
        "/uploads/" + receipt.path().value(),
        receipt.text().issuedAt(),
        ReceiptWriting.write(receipt.text()),
        receipt.pdfHash().orElse(null));
  }

  Receipt toReceipt() {
    return new Receipt(
        new ReceiptId(id),
        new InvoiceId(invoiceId),
        cause,
        ReceiptWriting.read(content),
        Optional.ofNullable(pdfHash));
  }

  @Override
  public String toString() {
    return "ReceiptRow[" + id + "]";
  }
}
