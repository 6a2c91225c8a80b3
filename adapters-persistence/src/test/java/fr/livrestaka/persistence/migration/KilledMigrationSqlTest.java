package fr.livrestaka.persistence.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.persistence.migration.DyingClient.Death;
import fr.livrestaka.persistence.testing.FormerDatabase;
import fr.livrestaka.persistence.testing.TestDatabase.Schema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A program that is killed at every statement, one after the other, and started again each time:
 * the next start continues, and the end is as if nothing had happened. All scripts that are on the
 * class path are tried, also those that come later.
 */
class KilledMigrationSqlTest {
  private static final Logger LOG = LoggerFactory.getLogger(KilledMigrationSqlTest.class);
  private static final int MOST_STARTS = 2000;

  private static final List<String> ROWS =
      List.of(
          "INSERT INTO users (id, prenom, nom, email, password, role, createdAt, updatedAt)"
              + " VALUES"
              + " ('u', 'A', 'B', 'A@b.fr', 'x', 'USER', '2025-01-01', '2025-01-01'),"
              + " ('a', 'C', 'D', 'c@d.fr', 'x', 'ADMIN', '2025-01-01', '2025-01-01')",
          "INSERT INTO commandes (id, userId, titre, statut, amount, createdAt, updatedAt) VALUES"
              + " ('o', 'u', 'T', 'TERMINE', 4800, '2025-01-01', '2025-01-01')",
          "INSERT INTO invoices (id, commandeId, number, amount, pdfUrl, createdAt, updatedAt)"
              + " VALUES ('i', 'o', 'FACT-2025-000001', 4800, '/x', '2025-01-01', '2025-01-01')",
          "INSERT INTO files (id, filename, storedName, mimeType, size, url, uploadedById,"
              + " createdAt, updatedAt)"
              + " VALUES ('f', 'f', 'f', 'text/plain', 1, '/f', 'u', '2025-01-01', '2025-01-01')",
          "INSERT INTO messages (id, senderId, receiverId, content, conversationId, createdAt,"
              + " updatedAt) VALUES ('m', 'u', 'a', 'Bonjour', 'c', '2025-01-01', '2025-01-01')",
          "INSERT INTO notifications (id, userId, title, message, createdAt, updatedAt)"
              + " VALUES ('n', 'u', 'N', 'N', '2025-01-01', '2025-01-01')");

  private static FormerDatabase adopted() {
    FormerDatabase database = FormerDatabase.create();
    database.run(ROWS);
    database.run(
        List.of(
            "ALTER TABLE commandes DROP COLUMN packType",
            "ALTER TABLE notifications MODIFY type ENUM('INFO','SUCCESS','WARNING','ERROR',"
                + "'PAYMENT','ORDER','MESSAGE','SYSTEM') NOT NULL DEFAULT 'INFO'"));
    return database;
  }

  @Test
  void anEmptyDatabaseIsSetUpInTheEnd() {
    killEverywhere(FormerDatabase::empty, List.of(Death.AFTER));
  }

  @Test
  void aDatabaseOfTheFormerServiceIsTakenOverInTheEnd() {
    killEverywhere(KilledMigrationSqlTest::adopted, List.of(Death.BEFORE, Death.REFUSED));
  }

  private static void killEverywhere(Supplier<FormerDatabase> made, List<Death> kinds) {
    FormerDatabase undisturbed = made.get();
    migrate(undisturbed);
    FormerDatabase database = made.get();
    Set<String> survived = new HashSet<>();
    int deaths = 0;
    while (dies(database.schema(), kinds.get(deaths % kinds.size()), survived)) {
      assertThat(++deaths).as("ends").isLessThan(MOST_STARTS);
    }
    LOG.info("Killed {} times", deaths);
    assertThat(deaths).as("every statement at least").isGreaterThan(statementsAfterTheFirst());
    assertSame(database, undisturbed);
    assertThat(migrate(database)).as("nothing is left to do").isZero();
    assertThat(database.rows("SELECT * FROM schema_history WHERE success = 0")).isEmpty();
  }

  private static boolean dies(Schema schema, Death death, Set<String> survived) {
    DyingClient client = new DyingClient(schema, death, survived);
    try {
      DatabaseMigration.run(client);
    } catch (RuntimeException e) {
      if (!client.hasDied()) throw e;
    }
    return client.hasDied();
  }

  private static int statementsAfterTheFirst() {
    return FormerDatabase.script("/db/migration/V8__payments.sql").size()
        + FormerDatabase.script("/db/migration/V14__invoicing.sql").size()
        + FormerDatabase.script("/db/migration/V15__messaging.sql").size();
  }

  @ParameterizedTest
  @ValueSource(strings = {"outbox", "message_places"})
  void aProcessThatIsKilledIsFollowedByOneThatGoesOn(String killedOnceThereIs) throws Exception {
    FormerDatabase undisturbed = adopted();
    migrate(undisturbed);
    FormerDatabase database = adopted();
    Process process = start(database.schema());
    while (process.isAlive() && !has(database, killedOnceThereIs)) Thread.onSpinWait();
    process.destroyForcibly().waitFor();
    migrate(database);
    assertThat(process.exitValue()).as("it was killed").isNotZero();
    assertSame(database, undisturbed);
  }

  private static void assertSame(FormerDatabase database, FormerDatabase undisturbed) {
    Map<String, List<List<String>>> found = SchemaPicture.of(database).views();
    SchemaPicture.of(undisturbed)
        .views()
        .forEach((name, rows) -> assertThat(found.get(name)).as(name).isEqualTo(rows));
    assertThat(found.keySet()).isEqualTo(SchemaPicture.of(undisturbed).views().keySet());
  }

  private static boolean has(FormerDatabase database, String table) {
    return !database.rows("SHOW TABLES LIKE '" + table + "'").isEmpty();
  }

  private static Process start(Schema schema) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            MigrationProcess.class.getName(),
            schema.jdbcUrl(),
            schema.username(),
            schema.password())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** The owner, or the other service's tools, may have made an index that was missing. */
  @Test
  void whatIsThereAlreadyIsNotMadeTwice() {
    FormerDatabase database = FormerDatabase.create();
    database.run(
        List.of("CREATE INDEX commandes_stripeSessionId_idx ON commandes (stripeSessionId)"));
    migrate(database);
    assertThat(SchemaPicture.of(database).views().get("indexes")).isEqualTo(undisturbedIndexes());
  }

  @Test
  void somethingElseUnderTheNameOfWhatIsToBeMadeIsNamed() {
    FormerDatabase database = FormerDatabase.create();
    database.run(List.of("CREATE INDEX commandes_stripeSessionId_idx ON commandes (amount)"));
    assertThatThrownBy(() -> migrate(database))
        .rootCause()
        .hasMessage(
            "There is an index commandes_stripeSessionId_idx on commandes already, of [amount]"
                + " instead of [stripesessionid]");
  }

  private static List<List<String>> undisturbedIndexes() {
    FormerDatabase undisturbed = FormerDatabase.create();
    migrate(undisturbed);
    return SchemaPicture.of(undisturbed).views().get("indexes");
  }

  private static int migrate(FormerDatabase database) {
    Schema schema = database.schema();
    return DatabaseMigration.run(schema.jdbcUrl(), schema.username(), schema.password());
  }
}
