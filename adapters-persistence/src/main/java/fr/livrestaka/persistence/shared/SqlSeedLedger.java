package fr.livrestaka.persistence.shared;

import fr.livrestaka.application.shared.port.SeedLedger;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.Timestamp;
import java.time.Instant;

/** Table {@code seed_marks}. */
@Singleton
final class SqlSeedLedger implements SeedLedger {
  private static final String CLAIM = "INSERT IGNORE INTO seed_marks (seed, sownAt) VALUES (?, ?)";
  private static final String ANY_ROW =
      """
      SELECT EXISTS (SELECT 1 FROM users) OR EXISTS (SELECT 1 FROM tarifs)
        OR EXISTS (SELECT 1 FROM faqs) OR EXISTS (SELECT 1 FROM pages)
      """;
  private static final String ANY_ADMIN =
      "SELECT EXISTS (SELECT 1 FROM users WHERE role = 'ADMIN')";

  private final JdbcOperations jdbc;

  SqlSeedLedger(JdbcOperations jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public boolean claim(String seed, Instant at) {
    return jdbc.prepareStatement(
        CLAIM,
        statement -> {
          statement.setString(1, seed);
          statement.setTimestamp(2, Timestamp.from(at));
          return statement.executeUpdate() == 1;
        });
  }

  @Override
  public boolean isDatabaseEmpty() {
    return !isTrue(ANY_ROW);
  }

  @Override
  public boolean hasAdmin() {
    return isTrue(ANY_ADMIN);
  }

  private boolean isTrue(String query) {
    return jdbc.prepareStatement(
        query,
        statement -> {
          try (ResultSet answer = statement.executeQuery()) {
            return answer.next() && answer.getBoolean(1);
          }
        });
  }
}
