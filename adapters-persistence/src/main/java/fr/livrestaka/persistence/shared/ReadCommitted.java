package fr.livrestaka.persistence.shared;

import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.support.DefaultTransactionDefinition;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.function.Supplier;

/**
 * Transactions of their own that lock the rows that they find and no gaps between them, so that who
 * looks for work keeps nobody from recording more.
 */
@Singleton
public final class ReadCommitted {
  private final TransactionOperations<Connection> operations;

  ReadCommitted(TransactionOperations<Connection> operations) {
    this.operations = operations;
  }

  /** As a transaction that writes; not within another one. */
  public <T> T write(Supplier<T> work) {
    DefaultTransactionDefinition definition = new DefaultTransactionDefinition();
    definition.setIsolationLevel(Isolation.READ_COMMITTED);
    return Contention.retrying(
        () ->
            SqlTransactions.translating(
                () -> operations.execute(definition, status -> work.get())));
  }
}
