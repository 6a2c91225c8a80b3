package fr.livrestaka.persistence.migration;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings a database to the present schema: an empty one from {@code V1} on; one that has the former
 * service's tables is taken over at version 1, completed where it had drifted, and only later
 * migrations run. A run that was killed anywhere is continued by the next.
 */
public final class DatabaseMigration {
  private static final Logger LOG = LoggerFactory.getLogger(DatabaseMigration.class);
  private static final String HISTORY = "schema_history";
  private static final String HISTORY_TO_BE = "schema_history_to_be";
  private static final String ADOPTED = "1";
  private static final int AS_OFTEN_AS_IT_TAKES = -1;
  private static final int LONGEST_STATEMENT_MILLIS = 3 * 3600 * 1000;

  private final Connections connections;
  private final Connection connection;
  private final SchemaLook schema;

  private DatabaseMigration(Connections connections, Connection connection) {
    this.connections = connections;
    this.connection = connection;
    this.schema = new SchemaLook(connection);
  }

  /**
   * Programs that start at the same time on one database take turns.
   *
   * @param jdbcUrl a {@code jdbc:mysql:} address; the user may create and alter tables
   * @return how many migrations ran
   * @throws UnfitDatabase where the former service's rows cannot be taken over as they are
   * @throws IllegalStateException where the database cannot be reached or belongs to another
   *     program
   */
  public static int run(String jdbcUrl, String username, String password) {
    return run(() -> patient(jdbcUrl, username, password));
  }

  /** An index of millions of rows takes longer than requests wait for an answer. */
  static Connection patient(String jdbcUrl, String username, String password) throws SQLException {
    Connection connection = DriverManager.getConnection(jdbcUrl, username, password);
    connection.setNetworkTimeout(Runnable::run, LONGEST_STATEMENT_MILLIS);
    return connection;
  }

  static int run(Connections connections) {
    try (MigrationLock migrationLock = MigrationLock.await(connections);
        Connection connection = migrationLock.open()) {
      return new DatabaseMigration(connections, connection).run();
    } catch (SQLException e) {
      throw new IllegalStateException("The database cannot be migrated: " + e.getMessage(), e);
    }
  }

  private int run() throws SQLException {
    if (schema.hasTable(HISTORY)) {
      goOn();
    } else if (AdoptedSchema.in(connection) == AdoptedSchema.PRESENT) {
      takeOver();
    }
    return flyway(HISTORY, "0").baselineOnMigrate(true).load().migrate().migrationsExecuted;
  }

  /** A history without an entry belongs to an empty database of which {@code V1} made a part. */
  private void goOn() throws SQLException {
    int forgotten = execute("DELETE FROM " + HISTORY + " WHERE success = 0");
    if (forgotten > 0) LOG.info("A migration failed before; it is continued");
    MigrationInfoService known = flyway(HISTORY, "0").load().info();
    MigrationInfo current = known.current();
    if (current == null || !current.getVersion().isAtLeast(ADOPTED)) return;
    if (known.pending().length > 0) AdoptedRows.checkDates(connection);
    complete();
  }

  /** The history comes into being together with its first entry. */
  private void takeOver() throws SQLException {
    AdoptedRows.check(connection);
    complete();
    execute("DROP TABLE IF EXISTS " + HISTORY_TO_BE);
    flyway(HISTORY_TO_BE, ADOPTED).load().baseline();
    execute(
        "ALTER TABLE %1$s RENAME INDEX %1$s_s_idx TO %2$s_s_idx, RENAME TO %2$s"
            .formatted(HISTORY_TO_BE, HISTORY));
  }

  private void complete() throws SQLException {
    AdoptedSchemaRepair.run(connection)
        .forEach(statement -> LOG.info("Completed the database taken over: {}", statement));
  }

  private int execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      return statement.executeUpdate(sql);
    }
  }

  private FluentConfiguration flyway(String history, String baseline) {
    return Flyway.configure()
        .dataSource(new RepeatableDataSource(connections))
        .table(history)
        .locations("classpath:db/migration")
        .lockRetryCount(AS_OFTEN_AS_IT_TAKES)
        .baselineVersion(baseline)
        .baselineDescription("taken over from the former service");
  }
}
