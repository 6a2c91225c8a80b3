package fr.livrestaka.application.accounts;

import fr.livrestaka.application.accounts.port.AccountSearch;
import fr.livrestaka.application.accounts.port.AccountSearchContract;
import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.shared.InMemoryTransactions;
import fr.livrestaka.application.shared.port.Transactions;

class InMemoryAccountSearchTest extends AccountSearchContract {
  private final InMemoryAccounts accounts = new InMemoryAccounts();
  private final Transactions transactions = new InMemoryTransactions();

  @Override
  protected Accounts accounts() {
    return accounts;
  }

  @Override
  protected AccountSearch search() {
    return new InMemoryAccountSearch(accounts);
  }

  @Override
  protected Transactions transactions() {
    return transactions;
  }
}
