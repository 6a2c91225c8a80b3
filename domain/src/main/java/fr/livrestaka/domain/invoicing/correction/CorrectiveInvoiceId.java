package fr.livrestaka.domain.invoicing.correction;

import fr.livrestaka.domain.shared.EmptyId;

/** Identifies a corrective invoice; UUID text. */
public record CorrectiveInvoiceId(String value) {
  /**
   * @throws EmptyId where the value is empty or blank
   */
  public CorrectiveInvoiceId {
    EmptyId.check(value);
  }
}
