package fr.livrestaka.application.payments;

import fr.livrestaka.application.payments.cards.port.SavedCards;
import fr.livrestaka.domain.accounts.AccountId;
import java.util.UUID;
import java.util.function.Supplier;

class InMemorySavedCardsTest extends SavedCardsContract {
  private final InMemorySavedCards cards = new InMemorySavedCards();

  @Override
  protected SavedCards cards() {
    return cards;
  }

  @Override
  protected AccountId holder() {
    AccountId holder = new AccountId(UUID.randomUUID().toString());
    cards.open(holder);
    return holder;
  }

  @Override
  protected void closeAccount(AccountId holder) {
    cards.close(holder);
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return work.get();
  }
}
