package fr.livrestaka.application.shared;

import fr.livrestaka.application.shared.port.Transactions;
import java.util.List;
import java.util.function.Supplier;

/** Undoes what failed work has done to the doubles; one transaction at a time. */
public final class UndoingTransactions implements Transactions {
  private final List<Undoable> doubles;
  private boolean open;

  public UndoingTransactions(List<Undoable> doubles) {
    this.doubles = List.copyOf(doubles);
  }

  boolean isOpen() {
    return open;
  }

  @Override
  public <T> T write(Supplier<T> work) {
    if (open) return work.get();
    List<Runnable> undo = doubles.stream().map(Undoable::undo).toList();
    open = true;
    try {
      return work.get();
    } catch (RuntimeException | Error e) {
      undo.forEach(Runnable::run);
      throw e;
    } finally {
      open = false;
    }
  }

  @Override
  public <T> T read(Supplier<T> work) {
    return work.get();
  }
}
