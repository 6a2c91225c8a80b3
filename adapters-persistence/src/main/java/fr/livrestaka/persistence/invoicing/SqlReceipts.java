package fr.livrestaka.persistence.invoicing;

import fr.livrestaka.application.invoicing.port.Receipts;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.receipts.Receipt;
import fr.livrestaka.domain.invoicing.receipts.ReceiptId;
import jakarta.inject.Singleton;
import java.util.List;

/** Receipts in MySQL. */
@Singleton
final class SqlReceipts implements Receipts {
  private final ReceiptRows rows;

  SqlReceipts(ReceiptRows rows) {
    this.rows = rows;
  }

  @Override
  public List<Receipt> ofInvoice(InvoiceId invoice) {
    return rows.ofInvoice(invoice.value()).stream().map(ReceiptRow::toReceipt).toList();
  }

  @Override
  public void add(Receipt receipt) {
    rows.save(ReceiptRow.of(receipt));
  }

  @Override
  public String keepPdfHash(ReceiptId id, String pdfHash) {
    rows.keepPdfHash(id.value(), pdfHash);
    return rows.pdfHash(id.value());
  }
}
