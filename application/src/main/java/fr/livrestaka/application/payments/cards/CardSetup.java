package fr.livrestaka.application.payments.cards;

/**
 * Lets a browser hand a card to the payment service directly.
 *
 * @param clientSecret for the holder's browser only
 */
public record CardSetup(String clientSecret, String setupIntentId) {
  @Override
  public String toString() {
    return "CardSetup[" + setupIntentId + "]";
  }
}
