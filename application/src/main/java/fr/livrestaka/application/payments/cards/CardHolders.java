package fr.livrestaka.application.payments.cards;

import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Reads afresh who is asking, so that nobody erased is made known to the payment service again. */
@Singleton
public final class CardHolders {
  private final Accounts accounts;
  private final Transactions transactions;

  @Inject
  public CardHolders(Accounts accounts, Transactions transactions) {
    this.accounts = accounts;
    this.transactions = transactions;
  }

  /**
   * @throws NotFound the account has gone, or been closed, meanwhile
   */
  CardHolder of(Caller caller) {
    // Not as a mere read, which a replica that lags may serve.
    return transactions
        .readCurrent(() -> accounts.find(caller.id()))
        .filter(Account::isActive)
        .map(account -> new CardHolder(account.id(), account.email()))
        .orElseThrow(CardHolders::gone);
  }

  static NotFound gone() {
    return new NotFound("payments.holder-gone");
  }
}
