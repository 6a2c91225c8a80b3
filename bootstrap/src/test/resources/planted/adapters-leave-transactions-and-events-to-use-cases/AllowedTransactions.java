package fr.livrestaka.persistence.shared;

import fr.livrestaka.application.shared.port.Transactions;
import java.util.function.Supplier;

class AllowedTransactions implements Transactions {
  @Override
  public <T> T write(Supplier<T> work) {
    return work.get();
  }

  @Override
  public <T> T read(Supplier<T> work) {
    return work.get();
  }

  @Override
  public <T> T readCurrent(Supplier<T> work) {
    return work.get();
  }
}
