package fr.livrestaka.application.shared;

import fr.livrestaka.application.shared.port.Transactions;
import java.util.function.Supplier;

/** Runs the work at once; nothing is undone. */
public final class InMemoryTransactions implements Transactions {
  @Override
  public <T> T write(Supplier<T> work) {
    return work.get();
  }

  @Override
  public <T> T read(Supplier<T> work) {
    return work.get();
  }
}
