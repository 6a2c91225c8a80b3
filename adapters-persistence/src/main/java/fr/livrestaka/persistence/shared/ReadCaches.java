package fr.livrestaka.persistence.shared;

import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.function.Supplier;

/** Makes {@link ReadCache}s. */
@Singleton
public final class ReadCaches {
  private static final Duration MAX_AGE = Duration.ofSeconds(60);

  private final OwnTransactions transactions;

  ReadCaches(OwnTransactions transactions) {
    this.transactions = transactions;
  }

  /**
   * @param load reads the value; runs in a read transaction of its own unless one is open
   */
  public <T> ReadCache<T> of(Supplier<T> load) {
    return new ReadCache<>(
        Caffeine.newBuilder().expireAfterWrite(MAX_AGE).build(key -> transactions.read(load)),
        load,
        transactions);
  }
}
