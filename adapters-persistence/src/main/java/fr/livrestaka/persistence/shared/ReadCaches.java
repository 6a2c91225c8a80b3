package fr.livrestaka.persistence.shared;

import com.github.benmanes.caffeine.cache.Caffeine;
import fr.livrestaka.application.shared.port.Transactions;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Duration;
import java.util.function.Supplier;

/** Makes {@link ReadCache}s. */
@Singleton
public final class ReadCaches {
  private static final Duration MAX_AGE = Duration.ofSeconds(60);

  private final Transactions transactions;
  private final TransactionOperations<Connection> operations;

  ReadCaches(Transactions transactions, TransactionOperations<Connection> operations) {
    this.transactions = transactions;
    this.operations = operations;
  }

  /**
   * @param load reads the value; runs in a read transaction of its own unless one is open
   */
  public <T> ReadCache<T> of(Supplier<T> load) {
    return new ReadCache<>(
        Caffeine.newBuilder().expireAfterWrite(MAX_AGE).build(key -> transactions.read(load)),
        load,
        operations);
  }
}
