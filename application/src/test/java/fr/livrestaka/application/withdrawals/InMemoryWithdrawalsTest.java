package fr.livrestaka.application.withdrawals;

import fr.livrestaka.application.withdrawals.port.Withdrawals;
import java.util.function.Supplier;

class InMemoryWithdrawalsTest extends WithdrawalsContract {
  private final Withdrawals withdrawals = new InMemoryWithdrawals();

  @Override
  protected Withdrawals withdrawals() {
    return withdrawals;
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return work.get();
  }
}
