package fr.livrestaka.bootstrap.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.livrestaka.bootstrap.testing.Jvm;
import fr.livrestaka.bootstrap.testing.TestMails;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.persistence.testing.TestDatabase;
import fr.livrestaka.persistence.testing.TestDatabase.Schema;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The last hashes of the books are mailed once for a month that is over, though a program is killed
 * between noting the month and mailing, and two others go on beside each other.
 */
class ChainWitnessCrashHttpTest {
  private static final String WITNESS = "comptable@example.org";
  private static final Path FOLDER =
      Path.of("target", "witness-" + ProcessHandle.current().pid()).toAbsolutePath();
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Schema schema = TestDatabase.newSchema();

  @Test
  void aMonthIsMailedOnce() throws Exception {
    noteTheMonthAndDie();
    assertThat(number("SELECT COUNT(*) FROM outbox WHERE eventType LIKE '%ChainWitness%'"))
        .isEqualTo(1);
    TestProgram one = TestProgram.start(schema, variables("one"));
    TestProgram other = TestProgram.start(schema, variables("other"));
    try {
      await().atMost(PATIENCE).until(() -> !mails().isEmpty());
      await()
          .atMost(PATIENCE)
          .until(() -> number("SELECT COUNT(*) FROM outbox WHERE status = 'PENDING'") == 0);
      assertThat(mails()).hasSize(1);
      YearMonth over = YearMonth.from(LocalDate.now(ZoneId.of("Europe/Paris"))).minusMonths(1);
      assertThat(number("SELECT COUNT(*) FROM chain_witnesses WHERE month = '" + over + "'"))
          .isEqualTo(1);
    } finally {
      one.stop();
      other.stop();
    }
  }

  /** By their Message-ID: what a mail server got twice is one mail. */
  private static Set<String> mails() {
    return Stream.of("killed", "one", "other")
        .flatMap(home -> TestMails.in(FOLDER.resolve(home)).to(WITNESS).stream())
        .map(TestMails.Received::messageId)
        .collect(Collectors.toSet());
  }

  private void noteTheMonthAndDie() throws Exception {
    Map<String, String> environment = new HashMap<>(variables("killed"));
    environment.putAll(
        Map.of(
            "APP_ENV", "development",
            "PORT", "0",
            "DATABASE_URL", schema.jdbcUrl(),
            "DATABASE_USERNAME", schema.username(),
            "DATABASE_PASSWORD", schema.password()));
    Process process = Jvm.launch(SilentRelay.class, FOLDER.resolve("killed.log"), environment);
    try {
      await()
          .atMost(PATIENCE)
          .ignoreExceptions()
          .failFast("the program ended", () -> !process.isAlive())
          .until(() -> number("SELECT COUNT(*) FROM chain_witnesses") == 1);
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  private static Map<String, String> variables(String home) {
    return Map.of(
        "STAKA_HOME",
        FOLDER.resolve(home).toString(),
        "JWT_SECRET",
        "a secret of thirty-two bytes or more",
        "CHAIN_WITNESS_EMAIL",
        WITNESS);
  }

  private int number(String sql) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(schema.jdbcUrl(), schema.username(), schema.password());
        Statement query = connection.createStatement();
        ResultSet rows = query.executeQuery(sql)) {
      rows.next();
      return rows.getInt(1);
    }
  }
}
