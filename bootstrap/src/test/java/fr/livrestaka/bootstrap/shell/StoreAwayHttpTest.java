package fr.livrestaka.bootstrap.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.livrestaka.bootstrap.testing.AtOnce;
import fr.livrestaka.bootstrap.testing.DatabaseDoor;
import fr.livrestaka.bootstrap.testing.TestClient;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.persistence.testing.TestDatabase;
import fr.livrestaka.persistence.testing.TestDatabase.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StoreAwayHttpTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Map<String, String> CREDENTIALS =
      Map.of("email", "lina@example.org", "password", "Un-mot-de-passe-2026");

  private final Schema schema = TestDatabase.newSchema();
  private final DatabaseDoor door = DatabaseDoor.before(schema);
  private TestProgram program;
  private TestClient visitor;
  private TestClient lina;

  @BeforeEach
  void start() {
    program = TestProgram.start(schema, Map.of("DATABASE_URL", door.jdbcUrl()));
    visitor = program.client();
    Map<String, String> registration = new HashMap<>(CREDENTIALS);
    registration.putAll(Map.of("prenom", "Lina", "nom", "Moreau"));
    Answer registered = visitor.post("/api/auth/register", registration);
    assertThat(registered.status()).isEqualTo(201);
    lina = visitor.withToken(registered.json().path("token").asText());
  }

  @AfterEach
  void stop() {
    program.stop();
    door.close();
  }

  @Test
  void callersAreAskedToComeBackNeverTakenForStrangersAndServedAgainLater() throws Exception {
    assertThat(lina.get("/api/commandes").status()).isEqualTo(200);
    door.shut();

    assertThat(visitor.get("/health/liveness").status()).isEqualTo(200);
    allAtOnce(
        () -> assertComeBack(lina.get("/api/commandes")),
        () -> assertComeBack(visitor.post("/api/auth/login", CREDENTIALS)),
        () -> assertComeBack(visitor.get("/health/readiness")),
        this::assertThatNobodyIsKnownInTheEnd);
    assertThat(visitor.get("/health/liveness").status()).isEqualTo(200);

    door.open();
    await().atMost(PATIENCE).until(() -> visitor.get("/health/readiness").status() == 200);
    assertThat(lina.get("/api/commandes").status()).isEqualTo(200);
    assertThat(lina.get("/api/auth/me").status()).isEqualTo(200);
    assertThat(visitor.post("/api/auth/login", CREDENTIALS).status()).isEqualTo(200);
  }

  @Test
  void filesThatCannotBeWrittenMakeItUnready() throws IOException {
    assertThat(visitor.get("/health/readiness").status()).isEqualTo(200);
    Path uploads = program.home().resolve("uploads");
    Path away = Files.move(uploads, program.home().resolve("away"));
    Files.writeString(uploads, "in the way");

    Answer unready = visitor.get("/health/readiness");
    assertComeBack(unready);
    assertThat(unready.json().path("type").asText()).endsWith("storage-away");
    assertThat(unready.text()).doesNotContain(program.home().toString());
    assertThat(visitor.get("/health/liveness").status()).isEqualTo(200);

    Files.delete(uploads);
    Files.move(away, uploads);
    assertThat(visitor.get("/health/readiness").status()).isEqualTo(200);
  }

  /** Who was read a moment ago is remembered for a while. */
  private void assertThatNobodyIsKnownInTheEnd() {
    await()
        .atMost(PATIENCE)
        .until(
            () -> {
              Answer me = lina.get("/api/auth/me");
              assertThat(me.status()).isIn(200, 503);
              return me.status() == 503;
            });
  }

  /** Each of them waits for the database for seconds. */
  private static void allAtOnce(Runnable... calls) throws Exception {
    AtOnce.all(Arrays.stream(calls).map(Executors::callable).toList());
  }

  private static void assertComeBack(Answer answer) {
    assertThat(answer.status()).isEqualTo(503);
    assertThat(Integer.parseInt(answer.header("Retry-After"))).isPositive();
    assertThat(answer.json().path("error").asText()).isNotBlank();
  }
}
