package fr.livrestaka.domain.payments.cards;

/** A card as the payment service knows it, seen by the person who wants to save it. */
public record VaultCard(CardFacts facts, Attachment attachment) {
  /** Whose card it is at the payment service. */
  public enum Attachment {
    /** Nobody's: never attached, or detached. */
    NOBODY,
    /** The person's. */
    HOLDER,
    /** Another customer's. */
    ANOTHER
  }
}
