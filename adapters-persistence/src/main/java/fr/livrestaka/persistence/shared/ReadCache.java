package fr.livrestaka.persistence.shared;

import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.function.Supplier;

/**
 * One value of the database that is read often and written rarely, kept in memory for at most a
 * minute. An open transaction always reads the database, so that it sees its own writes.
 */
public final class ReadCache<T> {
  private static final Boolean ONLY = Boolean.TRUE;

  private final LoadingCache<Boolean, T> kept;
  private final Supplier<T> load;
  private final OwnTransactions transactions;

  ReadCache(LoadingCache<Boolean, T> kept, Supplier<T> load, OwnTransactions transactions) {
    this.kept = kept;
    this.load = load;
    this.transactions = transactions;
  }

  public T get() {
    return transactions.isOpen() ? load.get() : kept.get(ONLY);
  }

  /** To be called after a write: forgets the value once the write is committed. */
  public void forget() {
    transactions.afterCommit(() -> kept.invalidate(ONLY));
  }
}
