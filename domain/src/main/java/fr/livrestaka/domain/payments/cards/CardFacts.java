package fr.livrestaka.domain.payments.cards;

import java.util.Optional;

/**
 * What may be shown of a card.
 *
 * @param brand as the payment service writes it, for example {@code visa}
 * @param last4 last four digits
 * @param expMonth 1 to 12
 * @param expYear four digits
 * @param fingerprint the same for the same card number; not shown
 */
public record CardFacts(
    String brand, String last4, int expMonth, int expYear, Optional<String> fingerprint) {
  @Override
  public String toString() {
    return "CardFacts[" + brand + "]";
  }
}
