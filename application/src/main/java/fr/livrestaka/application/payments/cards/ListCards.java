package fr.livrestaka.application.payments.cards;

import fr.livrestaka.application.payments.cards.port.SavedCards;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.payments.cards.SavedCard;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/** Lists the person's own cards in use, the newest first. */
@Singleton
public final class ListCards {
  private final SavedCards cards;
  private final Transactions transactions;

  @Inject
  public ListCards(SavedCards cards, Transactions transactions) {
    this.cards = cards;
    this.transactions = transactions;
  }

  public List<SavedCard> of(Caller caller) {
    return transactions.read(() -> cards.of(caller.id())).active();
  }
}
