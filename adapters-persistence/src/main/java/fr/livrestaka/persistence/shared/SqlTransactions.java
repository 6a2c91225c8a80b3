package fr.livrestaka.persistence.shared;

import fr.livrestaka.application.shared.StoreUnavailable;
import fr.livrestaka.application.shared.port.OpenTransaction;
import fr.livrestaka.application.shared.port.Transactions;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Supplier;

/**
 * Database transactions; nested calls join the one that is open. The outermost one is tried again
 * where it lost against another one.
 */
@Singleton
final class SqlTransactions implements Transactions, OpenTransaction {
  /** What the transaction that is open here does before its commit. */
  private static final ThreadLocal<Queue<Runnable>> ENDINGS = new ThreadLocal<>();

  /** The pool's word for a connection that broke under a transaction, in what ends it. */
  private static final String BROKEN = "Connection is closed";

  private final TransactionOperations<Connection> operations;

  SqlTransactions(TransactionOperations<Connection> operations) {
    this.operations = operations;
  }

  @Override
  public <T> T write(Supplier<T> work) {
    return operations.findTransactionStatus().isPresent()
        ? translating(() -> operations.executeWrite(status -> work.get()))
        : Contention.retrying(
            () -> translating(() -> operations.executeWrite(status -> withEndings(work))));
  }

  private static <T> T withEndings(Supplier<T> work) {
    Queue<Runnable> endings = new ArrayDeque<>();
    ENDINGS.set(endings);
    try {
      T result = work.get();
      for (Runnable next = endings.poll(); next != null; next = endings.poll()) next.run();
      return result;
    } finally {
      ENDINGS.remove();
    }
  }

  @Override
  public void beforeCommit(Runnable work) {
    Optional.ofNullable(ENDINGS.get())
        .orElseThrow(() -> new IllegalStateException("No transaction that writes is open"))
        .add(work);
  }

  @Override
  public boolean survives(Throwable failure) {
    return Failures.leaveTheTransactionSound(failure);
  }

  @Override
  public <T> T read(Supplier<T> work) {
    return operations.findTransactionStatus().isPresent()
        ? work.get()
        : translating(() -> operations.executeRead(status -> work.get()));
  }

  private static <T> T translating(Supplier<T> work) {
    try {
      return work.get();
    } catch (RuntimeException e) {
      throw isConnectionLoss(e) ? new StoreUnavailable(e) : e;
    }
  }

  private static boolean isConnectionLoss(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLTransientConnectionException
          || cause instanceof SQLNonTransientConnectionException
          || cause instanceof SQLRecoverableException
          || BROKEN.equals(cause.getMessage())) {
        return true;
      }
    }
    return false;
  }
}
