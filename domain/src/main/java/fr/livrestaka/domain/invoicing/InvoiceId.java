package fr.livrestaka.domain.invoicing;

import fr.livrestaka.domain.shared.EmptyId;

/** Identifies an invoice; up to 191 characters, UUID text in new rows. */
public record InvoiceId(String value) {
  /**
   * @throws EmptyId where the value is empty or blank
   */
  public InvoiceId {
    EmptyId.check(value);
  }
}
