package fr.livrestaka.application.accounts;

import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.accounts.port.AccountsContract;
import fr.livrestaka.application.shared.InMemoryTransactions;
import fr.livrestaka.application.shared.port.Transactions;

class InMemoryAccountsTest extends AccountsContract {
  private final Accounts accounts = new InMemoryAccounts();

  @Override
  protected Accounts accounts() {
    return accounts;
  }

  @Override
  protected Transactions transactions() {
    return new InMemoryTransactions();
  }
}
