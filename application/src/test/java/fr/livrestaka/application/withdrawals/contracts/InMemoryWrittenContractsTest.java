package fr.livrestaka.application.withdrawals.contracts;

import fr.livrestaka.application.withdrawals.contracts.port.WrittenContracts;
import java.util.function.Supplier;

class InMemoryWrittenContractsTest extends WrittenContractsContract {
  private final WrittenContracts written = new InMemoryWrittenContracts();

  @Override
  protected WrittenContracts written() {
    return written;
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return work.get();
  }
}
