package fr.livrestaka.bootstrap.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.testing.Jvm;
import fr.livrestaka.bootstrap.testing.TestClient;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestMails;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.persistence.testing.TestDatabase;
import fr.livrestaka.persistence.testing.TestDatabase.Schema;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was answered has its notices, though the process is killed right after the answer. */
class NoticesCrashHttpTest {
  private static final Path FOLDER =
      Path.of("target", "notices-" + ProcessHandle.current().pid()).toAbsolutePath();
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final String SECOND_ADMIN = "ada@example.org";

  private final Schema schema = TestDatabase.newSchema();
  private final Map<String, String> variables =
      Map.of(
          "STAKA_HOME", FOLDER.resolve("home").toString(),
          "JWT_SECRET", "a secret of thirty-two bytes or more",
          "ADMIN_PASSWORD", "Administrer-2026");

  @Test
  void noticesAreThereOnceAndTheirMailsCome() throws Exception {
    String email = People.freshEmail();
    String token = registerOrderAndDie(email);
    assertThat(titles(email)).containsExactly("Votre projet a été créé");
    for (String admin : List.of("contact@staka.fr", SECOND_ADMIN)) {
      assertThat(titles(admin)).containsExactly("Nouvelle inscription", "Nouvelle commande");
    }

    TestProgram program = TestProgram.start(schema, variables);
    try {
      Answer notices = program.client().withToken(token).get("/api/notifications");
      assertThat(notices.json().path("notifications")).hasSize(1);
      TestMails mails = TestMails.in(FOLDER.resolve("home"));
      mails.await(email, "Votre projet a été créé");
      mails.await("contact@staka.fr", "Nouvelle inscription");
      mails.await("contact@staka.fr", "Nouvelle commande");
      await()
          .atMost(PATIENCE)
          .until(() -> texts("SELECT id FROM outbox WHERE status = 'PENDING'").isEmpty());
      assertThat(mails.to(email)).hasSize(1);
      assertThat(titles(email)).hasSize(1);
      assertThat(titles(SECOND_ADMIN)).hasSize(2);
    } finally {
      program.stop();
    }
  }

  /** The token of who has registered. */
  private String registerOrderAndDie(String email) throws Exception {
    Map<String, String> environment = new HashMap<>(variables);
    environment.putAll(
        Map.of(
            "APP_ENV", "development",
            "PORT", "0",
            "DATABASE_URL", schema.jdbcUrl(),
            "DATABASE_USERNAME", schema.username(),
            "DATABASE_PASSWORD", schema.password()));
    Path output = FOLDER.resolve("killed.log");
    Process process = Jvm.launch(SilentRelay.class, output, environment);
    try {
      TestClient client = TestClient.at(addressIn(output, process));
      addAdmin();
      Answer registered = client.post("/api/auth/register", People.registration(email));
      assertThat(registered.status()).as(registered.text()).isEqualTo(201);
      String token = registered.json().path("token").asText();
      Answer placed = client.withToken(token).post("/api/commandes", Map.of("titre", "Les dunes"));
      assertThat(placed.status()).as(placed.text()).isEqualTo(201);
      return token;
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  private static URI addressIn(Path output, Process process) {
    return await()
        .atMost(PATIENCE)
        .failFast("the program ended", () -> !process.isAlive())
        .until(
            () ->
                Files.readAllLines(output).stream()
                    .filter(line -> line.startsWith(SilentRelay.ADDRESS))
                    .map(line -> URI.create(line.substring(SilentRelay.ADDRESS.length())))
                    .toList(),
            found -> !found.isEmpty())
        .get(0);
  }

  private void addAdmin() throws SQLException {
    try (Connection connection = connect();
        PreparedStatement insert =
            connection.prepareStatement(
                "INSERT INTO users (id, prenom, nom, email, password, role, updatedAt)"
                    + " VALUES ('ada', 'Ada', 'Team', ?, 'x', 'ADMIN', NOW(3))")) {
      insert.setString(1, SECOND_ADMIN);
      insert.executeUpdate();
    }
  }

  /** Of somebody's notices, oldest first. */
  private List<String> titles(String email) throws SQLException {
    return texts(
        "SELECT n.title FROM notifications n JOIN users u ON u.id = n.userId"
            + " WHERE LOWER(u.email) = LOWER(?) ORDER BY n.createdAt, n.id",
        email);
  }

  private List<String> texts(String sql, String... values) throws SQLException {
    try (Connection connection = connect();
        PreparedStatement query = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) query.setString(i + 1, values[i]);
      List<String> texts = new ArrayList<>();
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) texts.add(rows.getString(1));
      }
      return texts;
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(schema.jdbcUrl(), schema.username(), schema.password());
  }
}
