package fr.livrestaka.bootstrap.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.testing.StatementCount;
import fr.livrestaka.bootstrap.testing.TestClient;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestProgram;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HealthHttpTest {
  private final TestClient client = TestProgram.shared().client();

  @ParameterizedTest
  @ValueSource(strings = {"/health", "/health/liveness", "/health/readiness"})
  void theProgramSaysThatItIsWell(String path) {
    assertThat(client.get(path).status()).isEqualTo(200);
    assertThat(client.get(path).json().path("status").asText()).isEqualTo("OK");
  }

  @Test
  void whetherItLivesIsSaidInTheContractsFormAndWithoutTheDatabase() {
    try (StatementCount count = TestProgram.shared().countStatements()) {
      assertThat(fieldsOf("/health")).containsExactly("status", "timestamp");
      assertThat(fieldsOf("/health/liveness")).containsExactly("status", "timestamp");
      assertThat(fieldsOf("/api/public/health"))
          .containsExactly("status", "timestamp", "uptime", "service");
      assertThat(count.statements()).isEmpty();
    }
  }

  /** What the framework could serve besides, also to an administrator. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/beans",
        "/env",
        "/health/jdbc",
        "/info",
        "/keys",
        "/login",
        "/loggers",
        "/logout",
        "/metrics",
        "/oauth/access_token",
        "/prometheus",
        "/refresh",
        "/routes",
        "/stop",
        "/threaddump",
        "/token_info"
      })
  void nothingElseOfTheFrameworkIsServed(String path) {
    TestClient admin = People.withRole("ADMIN").client();
    for (TestClient caller : List.of(client, admin)) {
      assertNotFound(caller.get(path));
      assertNotFound(caller.post(path, Map.of("username", "lina", "password", "secret")));
    }
  }

  private static void assertNotFound(Answer answer) {
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.json().path("error").asText()).isNotBlank();
    assertThat(answer.json().path("type").asText()).isNotBlank();
    assertThat(answer.response().headers().firstValue("Set-Cookie")).isEmpty();
  }

  private List<String> fieldsOf(String path) {
    List<String> names = new ArrayList<>();
    client.get(path).json().fieldNames().forEachRemaining(names::add);
    return names;
  }

  @Test
  void thePublicSiteGetsItsOwnForm() {
    assertThat(client.get("/api/public/health").json().path("service").asText())
        .isEqualTo("staka-backend");
    assertThat(client.get("/api/public/health").json().path("uptime").asDouble()).isPositive();
    assertThat(client.get("/").json().path("message").asText()).isNotBlank();
  }
}
