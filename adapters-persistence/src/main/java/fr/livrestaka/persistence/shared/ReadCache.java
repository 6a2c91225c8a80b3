package fr.livrestaka.persistence.shared;

import com.github.benmanes.caffeine.cache.LoadingCache;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.TransactionStatus;
import io.micronaut.transaction.support.TransactionSynchronization;
import java.sql.Connection;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One value of the database that is read often and written rarely, kept in memory for at most a
 * minute. An open transaction always reads the database, so that it sees its own writes.
 */
public final class ReadCache<T> {
  private static final Boolean ONLY = Boolean.TRUE;

  private final LoadingCache<Boolean, T> kept;
  private final Supplier<T> load;
  private final TransactionOperations<Connection> operations;

  ReadCache(
      LoadingCache<Boolean, T> kept,
      Supplier<T> load,
      TransactionOperations<Connection> operations) {
    this.kept = kept;
    this.load = load;
    this.operations = operations;
  }

  public T get() {
    return operations.findTransactionStatus().isPresent() ? load.get() : kept.get(ONLY);
  }

  /** To be called after a write: forgets the value once the write is committed. */
  public void forget() {
    Optional<? extends TransactionStatus<?>> transaction = operations.findTransactionStatus();
    if (transaction.isEmpty()) {
      kept.invalidate(ONLY);
      return;
    }
    transaction
        .get()
        .registerSynchronization(
            new TransactionSynchronization() {
              @Override
              public void afterCommit() {
                kept.invalidate(ONLY);
              }
            });
  }
}
