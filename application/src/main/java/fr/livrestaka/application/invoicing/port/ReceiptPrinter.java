package fr.livrestaka.application.invoicing.port;

import fr.livrestaka.domain.invoicing.receipts.ReceiptText;

/** Makes the document of a receipt. Never inside a transaction. */
public interface ReceiptPrinter {
  /**
   * The same receipt gives the same bytes.
   *
   * @return a PDF/A-3
   */
  byte[] print(ReceiptText receipt);
}
