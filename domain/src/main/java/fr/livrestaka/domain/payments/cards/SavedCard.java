package fr.livrestaka.domain.payments.cards;

import fr.livrestaka.domain.accounts.AccountId;
import java.time.Instant;
import java.util.Comparator;

/**
 * A card that a person has saved (table {@code payment_methods}, contract A §6). Removed ones stay,
 * inactive, so that they can be taken back.
 *
 * @param createdAt when it was saved, or taken back
 */
public record SavedCard(
    CardId id,
    AccountId holder,
    PaymentMethodId paymentMethod,
    CardFacts facts,
    boolean isDefault,
    boolean isActive,
    Instant createdAt,
    Instant updatedAt) {

  /** The order of lists; ids of one millisecond are in order too. */
  public static final Comparator<SavedCard> NEWEST_FIRST =
      Comparator.comparing(SavedCard::createdAt)
          .thenComparing(card -> card.id().value())
          .reversed();

  static SavedCard save(
      CardId id,
      AccountId holder,
      PaymentMethodId paymentMethod,
      CardFacts facts,
      boolean isDefault,
      Instant now) {
    return new SavedCard(id, holder, paymentMethod, facts, isDefault, true, now, now);
  }

  SavedCard takenBack(CardFacts freshFacts, boolean asDefault, Instant now) {
    return new SavedCard(id, holder, paymentMethod, freshFacts, asDefault, true, now, now);
  }

  SavedCard removed(Instant now) {
    return new SavedCard(id, holder, paymentMethod, facts, false, false, createdAt, now);
  }

  /** The same where nothing changes. */
  SavedCard withDefault(boolean asDefault, Instant now) {
    if (isDefault == asDefault) return this;
    return new SavedCard(id, holder, paymentMethod, facts, asDefault, isActive, createdAt, now);
  }
}
