package fr.livrestaka.persistence.withdrawals;

import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.application.withdrawals.contracts.WrittenContractsContract;
import fr.livrestaka.application.withdrawals.contracts.port.WrittenContracts;
import fr.livrestaka.persistence.testing.TestStore;
import java.util.function.Supplier;

class SqlWrittenContractsTest extends WrittenContractsContract {
  @Override
  protected WrittenContracts written() {
    return TestStore.bean(WrittenContracts.class);
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return TestStore.bean(Transactions.class).write(work);
  }
}
