package fr.livrestaka.application.invoicing.port;

import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.receipts.Receipt;
import fr.livrestaka.domain.invoicing.receipts.ReceiptId;
import java.util.List;

/** The receipts of paid invoices; those whose ten years are over say nothing and are not found. */
public interface Receipts {
  /** Those of an invoice, the oldest first, as committed by now. */
  List<Receipt> ofInvoice(InvoiceId invoice);

  /** Refuses, with a failure, a second one of the same cause. */
  void add(Receipt receipt);

  /**
   * Stores what its document must look like for ever, once.
   *
   * @param pdfHash SHA-256 in hex
   * @return the hash that is stored now: this one, or the one stored before
   */
  String keepPdfHash(ReceiptId id, String pdfHash);
}
