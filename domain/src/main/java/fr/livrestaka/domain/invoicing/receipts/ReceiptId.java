package fr.livrestaka.domain.invoicing.receipts;

import fr.livrestaka.domain.shared.EmptyId;

/** Identifies a receipt; UUID text. */
public record ReceiptId(String value) {
  /**
   * @throws EmptyId where the value is empty or blank
   */
  public ReceiptId {
    EmptyId.check(value);
  }
}
