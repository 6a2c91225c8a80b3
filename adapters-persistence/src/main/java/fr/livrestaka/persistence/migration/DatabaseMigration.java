package fr.livrestaka.persistence.migration;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings a database to the present schema: an empty one from {@code V1} on; one that has the former
 * service's tables is taken over at version 1, completed where it had drifted, and only later
 * migrations run.
 */
public final class DatabaseMigration {
  private static final Logger LOG = LoggerFactory.getLogger(DatabaseMigration.class);
  private static final String HISTORY_TABLE = "schema_history";
  private static final int SECONDS_TO_WAIT_FOR_OTHERS = 300;

  private DatabaseMigration() {}

  /**
   * Programs that start at the same time on one database take turns.
   *
   * @param jdbcUrl a {@code jdbc:mysql:} address; the user may create and alter tables
   * @return how many migrations ran
   * @throws IllegalStateException where the database cannot be reached or is not ours
   */
  public static int run(String jdbcUrl, String username, String password) {
    try (Connection connection = DriverManager.getConnection(jdbcUrl, username, password)) {
      awaitTurn(connection);
      AdoptedSchema found = AdoptedSchema.in(connection);
      if (found == AdoptedSchema.PRESENT) complete(connection);
      return migrate(jdbcUrl, username, password, found);
    } catch (SQLException e) {
      throw new IllegalStateException("The database cannot be migrated: " + e.getMessage(), e);
    }
  }

  private static void awaitTurn(Connection connection) throws SQLException {
    String sql = "SELECT GET_LOCK(CONCAT('staka-migration-', LEFT(SHA2(DATABASE(), 256), 32)), ?)";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setInt(1, SECONDS_TO_WAIT_FOR_OTHERS);
      try (ResultSet rows = statement.executeQuery()) {
        if (!rows.next() || rows.getInt(1) != 1) {
          throw new IllegalStateException("Another program has been migrating this database");
        }
      }
    }
  }

  private static void complete(Connection connection) throws SQLException {
    AdoptedSchemaRepair.run(connection)
        .forEach(statement -> LOG.info("Completed the database taken over: {}", statement));
  }

  private static int migrate(
      String jdbcUrl, String username, String password, AdoptedSchema found) {
    return Flyway.configure()
        .dataSource(jdbcUrl, username, password)
        .table(HISTORY_TABLE)
        .locations("classpath:db/migration")
        .baselineOnMigrate(true)
        .baselineVersion(found == AdoptedSchema.PRESENT ? "1" : "0")
        .baselineDescription("taken over from the former service")
        .load()
        .migrate()
        .migrationsExecuted;
  }
}
