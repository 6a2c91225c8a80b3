package fr.livrestaka.rest.payments.cards;

import fr.livrestaka.application.payments.cards.CardSetup;
import fr.livrestaka.domain.payments.cards.SavedCard;
import fr.livrestaka.rest.shared.body.EmptyIfAbsent;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;

/** Saved cards as clients read and write them. */
final class CardWire {
  private CardWire() {}

  /** A card; {@code id} is this program's, not the payment service's. */
  @Serdeable
  @Schema(name = "SavedCard")
  record Card(String id, String brand, String last4, int expMonth, int expYear, boolean isDefault) {
    static Card of(SavedCard card) {
      return new Card(
          card.id().value(),
          card.facts().brand(),
          card.facts().last4(),
          card.facts().expMonth(),
          card.facts().expYear(),
          card.isDefault());
    }
  }

  /** What a browser needs to hand a card to the payment service. */
  @Serdeable
  @Schema(name = "CardSetup")
  record Setup(String clientSecret, String setupIntentId) {
    static Setup of(CardSetup setup) {
      return new Setup(setup.clientSecret(), setup.setupIntentId());
    }

    @Override
    public String toString() {
      return "Setup[" + setupIntentId + "]";
    }
  }

  /** The payment service's id of the card to be saved. */
  @Introspected
  @Schema(name = "CardToSave")
  record ToSave(
      @Schema(minLength = 1, maxLength = 255, example = "pm_1Pgc75B7WZ01zgkWlHVgdEGJ")
          @EmptyIfAbsent
          String paymentMethodId) {}

  /** A card that has been saved. */
  @Serdeable
  @Schema(name = "CardSaved")
  record Saved(boolean success, String message, Card paymentMethod) {}

  /** What was done, in words. */
  @Serdeable
  @Schema(name = "CardChanged")
  record Done(boolean success, String message) {}
}
