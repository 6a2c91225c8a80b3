package fr.livrestaka.persistence.migration;

/** A program of its own that migrates a database, so that it can be killed. */
final class MigrationProcess {
  private MigrationProcess() {}

  public static void main(String[] arguments) {
    DatabaseMigration.run(arguments[0], arguments[1], arguments[2]);
  }
}
