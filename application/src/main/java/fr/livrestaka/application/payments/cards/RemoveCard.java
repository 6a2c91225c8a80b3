package fr.livrestaka.application.payments.cards;

import fr.livrestaka.application.payments.cards.port.CardVault;
import fr.livrestaka.application.payments.cards.port.SavedCards;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.payments.cards.CardId;
import fr.livrestaka.domain.payments.cards.SavedCard;
import fr.livrestaka.domain.payments.refusals.CardServiceFailed;
import fr.livrestaka.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** Detaches one of the person's own cards at the payment service, then takes it out of use. */
@Singleton
public final class RemoveCard {
  private final CardVault vault;
  private final SavedCards cards;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public RemoveCard(
      CardVault vault, SavedCards cards, Transactions transactions, InstantSource clock) {
    this.vault = vault;
    this.cards = cards;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * @throws NotFound no such card in use, or another person's
   * @throws CardServiceFailed the payment service refuses; then the card stays in use
   */
  public void remove(Caller caller, CardId id) {
    // Not as a mere read, which a replica that lags may serve.
    SavedCard card = transactions.readCurrent(() -> cards.of(caller.id())).require(id);
    vault.detach(card.paymentMethod());
    transactions.writing(
        () -> {
          if (cards.change(caller.id(), wallet -> wallet.remove(id, clock.instant())).isEmpty()) {
            throw CardHolders.gone();
          }
        });
  }
}
