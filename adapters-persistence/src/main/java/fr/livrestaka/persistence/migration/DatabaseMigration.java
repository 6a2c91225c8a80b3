package fr.livrestaka.persistence.migration;

import org.flywaydb.core.Flyway;

/**
 * Brings a database to the present schema: an empty one from {@code V1} on; one that has the former
 * service's tables is taken over at version 1, and only later migrations run.
 */
public final class DatabaseMigration {
  private static final String HISTORY_TABLE = "schema_history";

  private DatabaseMigration() {}

  /**
   * @param jdbcUrl a {@code jdbc:mysql:} address; the user may create and alter tables
   * @return how many migrations ran
   */
  public static int run(String jdbcUrl, String username, String password) {
    return Flyway.configure()
        .dataSource(jdbcUrl, username, password)
        .table(HISTORY_TABLE)
        .locations("classpath:db/migration")
        .baselineOnMigrate(true)
        .baselineVersion("1")
        .baselineDescription("taken over from the former service")
        .load()
        .migrate()
        .migrationsExecuted;
  }
}
