package fr.livrestaka.domain.payments.cards;

import fr.livrestaka.domain.shared.EmptyId;

/**
 * Identifies a saved card; made by this program, never the payment service's. Up to 191 characters.
 */
public record CardId(String value) {
  /**
   * @throws EmptyId where the value is empty or blank
   */
  public CardId {
    EmptyId.check(value);
  }
}
