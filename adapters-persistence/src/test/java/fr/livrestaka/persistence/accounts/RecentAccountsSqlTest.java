package fr.livrestaka.persistence.accounts;

import fr.livrestaka.application.accounts.port.AccountSnapshots;
import fr.livrestaka.application.accounts.port.AccountSnapshotsContract;
import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.persistence.testing.TestStore;

class RecentAccountsSqlTest extends AccountSnapshotsContract {
  @Override
  protected AccountSnapshots snapshots() {
    return TestStore.bean(AccountSnapshots.class);
  }

  @Override
  protected Accounts accounts() {
    return TestStore.bean(Accounts.class);
  }

  @Override
  protected Transactions transactions() {
    return TestStore.bean(Transactions.class);
  }
}
