package fr.livrestaka.persistence.shared;

import fr.livrestaka.application.shared.port.StoreProbe;
import fr.livrestaka.application.shared.port.Transactions;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;

/** Runs the smallest query there is. */
@Singleton
final class SqlStoreProbe implements StoreProbe {
  private final JdbcOperations jdbc;
  private final Transactions transactions;

  SqlStoreProbe(JdbcOperations jdbc, Transactions transactions) {
    this.jdbc = jdbc;
    this.transactions = transactions;
  }

  @Override
  public boolean answers() {
    return transactions.write(() -> jdbc.prepareStatement("SELECT 1", PreparedStatement::execute));
  }
}
