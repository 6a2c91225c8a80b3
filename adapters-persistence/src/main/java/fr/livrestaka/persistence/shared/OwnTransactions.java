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
   * Once the open transaction is committed, and never where it is undone.
   *
   * @throws IllegalStateException outside a transaction
   */
  public void afterCommit(Runnable work) {
    operations
        .findTransactionStatus()
        .orElseThrow(() -> new IllegalStateException("No transaction is open"))
        .registerSynchronization(
            new TransactionSynchronization() {
              @Override
              public void afterCommit() {
                work.run();
              }
            });
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
}
