package fr.livrestaka.persistence.withdrawals;

import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.application.withdrawals.WithdrawalsContract;
import fr.livrestaka.application.withdrawals.port.Withdrawals;
import fr.livrestaka.persistence.testing.TestStore;
import java.util.function.Supplier;

class SqlWithdrawalsTest extends WithdrawalsContract {
  @Override
  protected Withdrawals withdrawals() {
    return TestStore.bean(Withdrawals.class);
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return TestStore.bean(Transactions.class).write(work);
  }
}
