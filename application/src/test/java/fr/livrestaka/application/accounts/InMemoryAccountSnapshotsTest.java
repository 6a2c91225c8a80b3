package fr.livrestaka.application.accounts;

import fr.livrestaka.application.accounts.port.AccountSnapshots;
import fr.livrestaka.application.accounts.port.AccountSnapshotsContract;
import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.shared.UndoingTransactions;
import fr.livrestaka.application.shared.port.Transactions;
import java.util.List;

class InMemoryAccountSnapshotsTest extends AccountSnapshotsContract {
  private final InMemoryAccounts accounts = new InMemoryAccounts();
  private final Transactions transactions = new UndoingTransactions(List.of(accounts));

  @Override
  protected AccountSnapshots snapshots() {
    return accounts;
  }

  @Override
  protected Accounts accounts() {
    return accounts;
  }

  @Override
  protected Transactions transactions() {
    return transactions;
  }
}
