package fr.livrestaka.persistence.payments.cards;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.payments.cards.CardFacts;
import fr.livrestaka.domain.payments.cards.CardId;
import fr.livrestaka.domain.payments.cards.PaymentMethodId;
import fr.livrestaka.domain.payments.cards.SavedCard;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.naming.NamingStrategies;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of {@code payment_methods}. */
@MappedEntity(value = "payment_methods", namingStrategy = NamingStrategies.Raw.class)
record SavedCardRow(
    @Id String id,
    String userId,
    String stripePaymentMethodId,
    String brand,
    String last4,
    int expMonth,
    int expYear,
    boolean isDefault,
    boolean isActive,
    @Nullable String fingerprint,
    Instant createdAt,
    Instant updatedAt) {
  /** In place of a blank, which the former service could store; the payment service knows none. */
  private static final PaymentMethodId NO_METHOD = new PaymentMethodId("none");

  static SavedCardRow of(SavedCard card) {
    CardFacts facts = card.facts();
    return new SavedCardRow(
        card.id().value(),
        card.holder().value(),
        card.paymentMethod().value(),
        facts.brand(),
        facts.last4(),
        facts.expMonth(),
        facts.expYear(),
        card.isDefault(),
        card.isActive(),
        facts.fingerprint().orElse(null),
        card.createdAt(),
        card.updatedAt());
  }

  SavedCard toSavedCard() {
    return new SavedCard(
        new CardId(id),
        new AccountId(userId),
        stripePaymentMethodId.isBlank() ? NO_METHOD : new PaymentMethodId(stripePaymentMethodId),
        new CardFacts(brand, last4, expMonth, expYear, Optional.ofNullable(fingerprint)),
        isDefault,
        isActive,
        createdAt,
        updatedAt);
  }

  @Override
  public String toString() {
    return "SavedCardRow[" + id + "]";
  }
}
