package fr.livrestaka.persistence.shared;

import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.support.DefaultTransactionDefinition;
import io.micronaut.transaction.support.TransactionSynchronization;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.function.Supplier;

/**
 * Transactions of the database, for the work that an adapter does of itself: caches that fill, the
 * outbox's queue, the audit log where nobody has a transaction open. What a use case changes
 * belongs to the transaction that the use case opens. A transaction that lost against another one
 * runs again.
 */
@Singleton
public final class OwnTransactions {
  /** How many reads of what is current are open here, one within the other. */
  private static final ThreadLocal<Integer> CURRENT_READS = ThreadLocal.withInitial(() -> 0);

  private final TransactionOperations<Connection> operations;

  OwnTransactions(TransactionOperations<Connection> operations) {
    this.operations = operations;
  }

  /** Joins the transaction that is open, and otherwise opens one. */
  public <T> T write(Supplier<T> work) {
    return isOpen()
        ? Failures.translating(() -> operations.executeWrite(status -> work.get()))
        : Contention.retrying(
            () -> Failures.translating(() -> operations.executeWrite(status -> work.get())));
  }

  /** As {@link #write}, for reads only; may be served by a replica. */
  public <T> T read(Supplier<T> work) {
    return isOpen()
        ? work.get()
        : Failures.translating(() -> operations.executeRead(status -> work.get()));
  }

  /**
   * Locks the rows that it finds and no gaps between them, so that who looks for work keeps nobody
   * from recording more. Not within another one.
   */
  public <T> T writeReadCommitted(Supplier<T> work) {
    DefaultTransactionDefinition definition = new DefaultTransactionDefinition();
    definition.setIsolationLevel(Isolation.READ_COMMITTED);
    return Contention.retrying(
        () -> Failures.translating(() -> operations.execute(definition, status -> work.get())));
  }

  /**
   * Once the open transaction is committed, and never where it is undone; at once where none is
   * open.
   */
  public void afterCommit(Runnable work) {
    operations
        .findTransactionStatus()
        .ifPresentOrElse(
            status ->
                status.registerSynchronization(
                    new TransactionSynchronization() {
                      @Override
                      public void afterCommit() {
                        work.run();
                      }
                    }),
            work);
  }

  /** Once the open transaction is over, however it ends; at once where none is open. */
  public void afterCompletion(Runnable work) {
    operations
        .findTransactionStatus()
        .ifPresentOrElse(
            status ->
                status.registerSynchronization(
                    new TransactionSynchronization() {
                      @Override
                      public void afterCompletion(Status end) {
                        work.run();
                      }
                    }),
            work);
  }

  public boolean isOpen() {
    return operations.findTransactionStatus().isPresent();
  }

  /** Whether what is done here may change something: not within a read, current or not. */
  public boolean isOpenToWrite() {
    return !isReadingCurrent()
        && operations
            .findTransactionStatus()
            .filter(status -> !status.getTransactionDefinition().isReadOnly().orElse(false))
            .isPresent();
  }

  static boolean isReadingCurrent() {
    return CURRENT_READS.get() > 0;
  }

  /** Work that promises to change nothing, in a transaction that could. */
  static <T> T readingCurrent(Supplier<T> work) {
    CURRENT_READS.set(CURRENT_READS.get() + 1);
    try {
      return work.get();
    } finally {
      CURRENT_READS.set(CURRENT_READS.get() - 1);
    }
  }
}
