package fr.livrestaka.bootstrap.accounts;

import static fr.livrestaka.bootstrap.accounts.People.credentials;
import static fr.livrestaka.bootstrap.accounts.People.freshEmail;
import static fr.livrestaka.bootstrap.accounts.People.registration;
import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.bootstrap.testing.TestClient;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.persistence.testing.TestDatabase;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RateLimitTest {
  private static TestProgram program;

  @BeforeAll
  static void start() {
    program =
        TestProgram.start(
            TestDatabase.newSchema(),
            Map.of(
                "RATE_LIMIT_AUTH",
                "2/15",
                "TRUSTED_PROXIES",
                "127.0.0.1",
                "RATE_LIMIT_RESET",
                "1/60"));
  }

  @AfterAll
  static void stop() {
    program.stop();
  }

  @Test
  void registrationAndSignInShareOneCountAClientAddress() {
    TestClient client = from("198.51.100.1");
    client.post("/api/auth/register", registration(freshEmail()));
    client.post("/api/auth/login", credentials(freshEmail(), "x"));

    Answer refused = client.post("/api/auth/login", credentials(freshEmail(), "x"));

    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.json().path("error").asText()).isNotBlank();
    long retryAfter = refused.json().path("retryAfter").asLong();
    assertThat(retryAfter).isBetween(1L, 900L);
    assertThat(refused.header("Retry-After")).isEqualTo(Long.toString(retryAfter));
    assertThat(
            from("198.51.100.2").post("/api/auth/login", credentials(freshEmail(), "x")).status())
        .isEqualTo(401);
  }

  private static TestClient from(String address) {
    return program.client().withHeader("X-Forwarded-For", address);
  }
}
