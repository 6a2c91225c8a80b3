package fr.livrestaka.application.shared;

import fr.livrestaka.application.shared.port.OpenTransaction;
import fr.livrestaka.application.shared.port.Transactions;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.function.Supplier;

/** Undoes what failed work has done to the doubles; one transaction at a time. */
public final class UndoingTransactions implements Transactions, OpenTransaction {
  private final List<Undoable> doubles;
  private final Queue<Runnable> endings = new ArrayDeque<>();
  private final OpenWork openWork = new OpenWork();
  private boolean open;

  public UndoingTransactions(List<Undoable> doubles) {
    this.doubles = List.copyOf(doubles);
  }

  public boolean isOpen() {
    return open;
  }

  @Override
  public <T> T write(Supplier<T> work) {
    return openWork.write(() -> open ? work.get() : outermost(work));
  }

  private <T> T outermost(Supplier<T> work) {
    List<Runnable> undo = doubles.stream().map(Undoable::undo).toList();
    open = true;
    try {
      T result = work.get();
      for (Runnable next = endings.poll(); next != null; next = endings.poll()) next.run();
      return result;
    } catch (RuntimeException | Error e) {
      undo.forEach(Runnable::run);
      throw e;
    } finally {
      open = false;
      endings.clear();
    }
  }

  @Override
  public void beforeCommit(Runnable work) {
    if (!open) throw new IllegalStateException("No transaction is open");
    endings.add(work);
  }

  @Override
  public boolean survives(Throwable failure) {
    return !(failure instanceof StoreUnavailable);
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
