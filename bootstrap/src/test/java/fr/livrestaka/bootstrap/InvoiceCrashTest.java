package fr.livrestaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.livrestaka.bootstrap.testing.Jvm;
import fr.livrestaka.persistence.migration.DatabaseMigration;
import fr.livrestaka.persistence.testing.TestDatabase;
import fr.livrestaka.persistence.testing.TestDatabase.Schema;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * 32 writers issue at once while their process is killed again and again; {@code -Dstaka.kills=N}
 * kills it more often.
 */
class InvoiceCrashTest {
  private static final int KILLS = Integer.getInteger("staka.kills", 3);
  private static final long SEED = 20_261_125;
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Path FOLDER =
      Path.of("target", "crash-" + ProcessHandle.current().pid()).toAbsolutePath();

  private final Schema schema = TestDatabase.newSchema();
  private final String client = UUID.randomUUID().toString();

  @Test
  void noNumberIsMissingOrTwiceHoweverOftenTheProcessDies() throws Exception {
    DatabaseMigration.run(schema.jdbcUrl(), schema.username(), schema.password());
    addClientWithOrders();
    Random random = new Random(SEED);
    for (int round = 0; round < KILLS; round++) killAfter(20 + random.nextInt(150), round);

    for (String table : new String[] {"invoice_snapshots", "credit_notes"}) {
      long documents = number("SELECT COUNT(*) FROM " + table);
      assertThat(documents).isPositive();
      assertThat(number("SELECT COUNT(DISTINCT year, sequence) FROM " + table))
          .isEqualTo(documents);
      assertThat(
              number(
                  "SELECT SUM(last) FROM (SELECT MAX(sequence) AS last FROM %s GROUP BY year) y"
                      .formatted(table)))
          .isEqualTo(documents);
    }
    assertThat(number("SELECT COUNT(*) FROM payments"))
        .isEqualTo(number("SELECT COUNT(*) FROM invoices"))
        .isEqualTo(
            number(
                "SELECT COUNT(*) FROM payments p JOIN invoice_snapshots s ON s.paymentId = p.id"));
    assertThatTheCommandFindsAllSound();
  }

  private void killAfter(int invoices, int round) throws Exception {
    long goal = number("SELECT COUNT(*) FROM invoice_snapshots") + invoices;
    Process writers =
        Jvm.launch(
            InvoiceWriters.class,
            FOLDER.resolve("writers-" + round + ".log"),
            environment(),
            client);
    try {
      await()
          .atMost(PATIENCE)
          .pollInterval(Duration.ofMillis(20))
          .failFast("the writers ended", () -> !writers.isAlive())
          .until(() -> number("SELECT COUNT(*) FROM invoice_snapshots") >= goal);
    } finally {
      writers.destroyForcibly().waitFor();
    }
  }

  private void assertThatTheCommandFindsAllSound() throws Exception {
    Path output = FOLDER.resolve("verify.log");
    Process verify = Jvm.launch(Main.class, output, environment(), "verify-invoices");
    assertThat(verify.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    assertThat(verify.exitValue()).as(Files.readString(output)).isZero();
    assertThat(Files.readString(output))
        .contains(number("SELECT COUNT(*) FROM invoices") + " invoices", "All is sound");
  }

  private Map<String, String> environment() {
    return Map.of(
        "APP_ENV", "development",
        "PORT", "0",
        "STAKA_HOME", FOLDER.resolve("home").toString(),
        "DATABASE_URL", schema.jdbcUrl(),
        "DATABASE_USERNAME", schema.username(),
        "DATABASE_PASSWORD", schema.password(),
        "DATABASE_POOL_SIZE", String.valueOf(InvoiceWriters.WRITERS));
  }

  private void addClientWithOrders() throws SQLException {
    update(
        "INSERT INTO users (id, prenom, nom, email, password, updatedAt)"
            + " VALUES (?, 'Lina', 'Moreau', ?, 'x', NOW(3))",
        client,
        client + "@example.org");
    for (int order = 0; order < InvoiceWriters.WRITERS; order++) {
      update(
          "INSERT INTO commandes (id, userId, titre, updatedAt) VALUES (?, ?, 'Roman', NOW(3))",
          client + "-" + order,
          client);
    }
  }

  private void update(String sql, String... values) throws SQLException {
    try (Connection connection = connect();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) statement.setString(i + 1, values[i]);
      statement.executeUpdate();
    }
  }

  private long number(String sql) throws SQLException {
    try (Connection connection = connect();
        PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet row = statement.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(schema.jdbcUrl(), schema.username(), schema.password());
  }
}
