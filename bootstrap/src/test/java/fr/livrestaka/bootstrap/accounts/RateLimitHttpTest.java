package fr.livrestaka.bootstrap.accounts;

import static fr.livrestaka.bootstrap.accounts.People.credentials;
import static fr.livrestaka.bootstrap.accounts.People.freshEmail;
import static fr.livrestaka.bootstrap.accounts.People.registration;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.bootstrap.testing.TestClient;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.persistence.shared.Statements;
import fr.livrestaka.persistence.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RateLimitHttpTest {
  private static final String RESET = "/api/auth/request-password-reset";

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

  @Test
  void aMailboxGetsFewResetMailsFromWhereverTheyAreAskedFor() {
    Map<String, String> mailbox = Map.of("email", freshEmail());
    for (int i = 1; i <= 2; i++) {
      assertThat(from("203.0.113." + i).post(RESET, mailbox).status()).isEqualTo(200);
    }
    Answer refused = from("203.0.113.3").post(RESET, mailbox);
    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.json().path("retryAfter").asInt()).isBetween(1, 3600);
  }

  @Test
  void anAccountThatManyTryAnswersSlowlyButLetsItsOwnerIn() {
    String email = freshEmail();
    from("192.0.2.1").post("/api/auth/register", registration(email));
    for (int i = 2; i <= 3; i++) {
      from("192.0.2." + i).post("/api/auth/login", credentials(email, "autre"));
    }
    Instant began = Instant.now();
    Answer owner = from("192.0.2.4").post("/api/auth/login", credentials(email, People.PASSWORD));
    assertThat(owner.status()).isEqualTo(200);
    assertThat(Duration.between(began, Instant.now())).isGreaterThan(Duration.ofSeconds(2));
  }

  @Test
  void refusalsAndFailuresLeaveATrace() {
    TestClient client = from("192.0.2.99");
    for (int i = 1; i <= 5; i++) client.post("/api/auth/login", credentials(freshEmail(), "x"));

    await()
        .untilAsserted(
            () -> {
              assertThat(traced("LOGIN_FAILED", "192.0.2.99")).isEqualTo(2);
              assertThat(traced("SUSPICIOUS_ACTIVITY", "192.0.2.99")).isEqualTo(3);
            });
  }

  private static int traced(String action, String address) {
    return program
        .bean(Transactions.class)
        .read(
            () ->
                program
                    .bean(Statements.class)
                    .query(
                        "SELECT details FROM audit_logs WHERE action = ? AND ipAddress = ?",
                        row -> row.getString("details"),
                        action,
                        address))
        .stream()
        .mapToInt(
            details -> Integer.parseInt(details.replaceAll(".*\"count\":\\s*([0-9]+).*", "$1")))
        .sum();
  }

  private static TestClient from(String address) {
    return program.client().withHeader("X-Forwarded-For", address);
  }
}
