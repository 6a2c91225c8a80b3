package fr.livrestaka.persistence.shared;

import jakarta.inject.Singleton;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.Function;

/**
 * Caches of what changes only where the feed of those who listen tells of it. What another program
 * changes is heard of by the reader of the log; while that does not read, nothing is taken from a
 * cache.
 */
@Singleton
public final class LiveCaches {
  /** Who administrates; no id of an account, which has no brackets. */
  public static final String ADMINISTRATORS = "[administrators]";

  private static final int STAMPS = 1 << 14;
  private static final long MOST_AGE = TimeUnit.MILLISECONDS.toNanos(1500);

  private final OwnTransactions transactions;

  /** Counts changes; several accounts may share one, which costs a read and never a fault. */
  private final AtomicLongArray stamps = new AtomicLongArray(STAMPS);

  private volatile boolean heard;
  private volatile long heardAt;

  LiveCaches(OwnTransactions transactions) {
    this.transactions = transactions;
  }

  /**
   * @param load reads the value of an account, in a read transaction
   */
  public <T> LiveCache<T> of(Function<String, T> load) {
    return new LiveCache<>(this, transactions, load);
  }

  /**
   * @param audience id of an account, or {@link #ADMINISTRATORS}
   */
  public void changed(String audience) {
    stamps.incrementAndGet(slot(audience));
  }

  /**
   * All that was committed until then has been heard of.
   *
   * @param moment of {@link System#nanoTime()}
   */
  public void heardAllUntil(long moment) {
    heardAt = moment;
    heard = true;
  }

  boolean isUpToDate() {
    return heard && System.nanoTime() - heardAt < MOST_AGE;
  }

  long stamp(String audience) {
    return stamps.get(slot(audience));
  }

  private static int slot(String audience) {
    int hash = audience.hashCode();
    return (hash ^ (hash >>> 15)) & (STAMPS - 1);
  }
}
