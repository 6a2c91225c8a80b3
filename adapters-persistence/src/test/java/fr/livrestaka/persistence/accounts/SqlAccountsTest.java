package fr.livrestaka.persistence.accounts;

import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.accounts.port.AccountsContract;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.persistence.testing.TestStore;

class SqlAccountsTest extends AccountsContract {
  @Override
  protected Accounts accounts() {
    return TestStore.bean(Accounts.class);
  }

  @Override
  protected Transactions transactions() {
    return TestStore.bean(Transactions.class);
  }
}
