package fr.livrestaka.application.shared;

import fr.livrestaka.application.shared.port.Transactions;
import java.util.function.Supplier;

/** Runs the work at once; nothing is undone. */
public final class InMemoryTransactions implements Transactions {
  private final OpenWork openWork = new OpenWork();

  @Override
  public <T> T write(Supplier<T> work) {
    return openWork.write(work);
  }

  @Override
  public <T> T read(Supplier<T> work) {
    return openWork.read(work);
  }

  @Override
  public <T> T readCurrent(Supplier<T> work) {
    return openWork.readCurrent(work);
  }
}
