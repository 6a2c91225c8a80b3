package fr.livrestaka.domain.invoicing.credit;

import fr.livrestaka.domain.shared.EmptyId;

/** Identifies a credit note; UUID text. */
public record CreditNoteId(String value) {
  /**
   * @throws EmptyId where the value is empty or blank
   */
  public CreditNoteId {
    EmptyId.check(value);
  }
}
