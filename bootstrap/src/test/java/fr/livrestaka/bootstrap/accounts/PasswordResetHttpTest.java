package fr.livrestaka.bootstrap.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestMails;
import fr.livrestaka.bootstrap.testing.TestMails.Received;
import fr.livrestaka.bootstrap.testing.TestProgram;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordResetHttpTest {
  private static final String NEW_PASSWORD = "Nouveau-passe-2";
  private static final String LINK = "https://front.example.org/reset-password?token=";

  private final TestProgram program = TestProgram.shared();

  @Test
  void theMailedLinkSetsANewPasswordOnce() {
    TestPerson lina = TestPerson.register(program);
    assertThat(request(lina.email().toLowerCase(Locale.ROOT)).status()).isEqualTo(200);
    String token = mailedToken(lina);
    assertThat(token).hasSize(64);

    Answer done = reset(token, NEW_PASSWORD);
    assertThat(done.status()).as(done.text()).isEqualTo(200);
    assertThat(done.json().path("message").asText()).isNotBlank();

    assertThat(lina.signIn(NEW_PASSWORD).status()).isEqualTo(200);
    assertThat(lina.signIn(TestPerson.PASSWORD).status()).isEqualTo(401);
    assertThat(lina.client().get("/api/auth/me").status()).isEqualTo(401);
    Answer again = reset(token, "Encore-un-passe-3");
    assertThat(again.status()).isEqualTo(400);
    assertThat(again.json().path("error").asText()).isNotBlank();
  }

  @Test
  void theAnswerDoesNotTellWhetherThereIsAnAccount() {
    TestPerson lina = TestPerson.register(program);
    TestPerson closed = TestPerson.register(program);
    assertThat(closed.client().put("/api/users/me/deactivate", Map.of()).status()).isEqualTo(200);
    Answer known = request(lina.email());
    Answer inactive = request(closed.email());
    Answer unknown = request(UUID.randomUUID() + "@example.org");
    assertThat(known.status()).isEqualTo(200);
    assertThat(inactive.status()).isEqualTo(200);
    assertThat(unknown.status()).isEqualTo(200);
    assertThat(unknown.json()).isEqualTo(known.json());
    assertThat(inactive.json()).isEqualTo(known.json());
    assertThat(TestMails.of(program).await(lina.email(), "").to()).contains(lina.email());
    assertThat(TestMails.of(program).to(closed.email())).isEmpty();
  }

  @Test
  void askingCostsTheSameStatementsWhoeverIsAskedFor() {
    TestPerson lina = TestPerson.register(program);
    assertThat(statementsOf(lina.email()))
        .isEqualTo(statementsOf(UUID.randomUUID() + "@example.org"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"email\":\"lina\"}", "[]", "{"})
  void refusesWhatIsNoAddress(String body) {
    Answer answer =
        program.client().send("POST", "/api/auth/request-password-reset", body, "application/json");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().path("error").asText()).isNotBlank();
  }

  @Test
  void refusesWhatIsNoLinkOfOurs() {
    for (String token : List.of("0123456789", "0123456789".repeat(4))) {
      Answer answer = reset(token, NEW_PASSWORD);
      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.json().path("error").asText()).isNotBlank();
    }
  }

  private int statementsOf(String email) {
    try (var count = program.countStatements()) {
      assertThat(request(email).status()).isEqualTo(200);
      return count.value();
    }
  }

  private String mailedToken(TestPerson person) {
    Received mail = TestMails.of(program).await(person.email(), "mot de passe");
    String link =
        mail.links().stream().filter(one -> one.startsWith(LINK)).findFirst().orElseThrow();
    return link.substring(LINK.length());
  }

  private Answer request(String email) {
    return program.client().post("/api/auth/request-password-reset", Map.of("email", email));
  }

  private Answer reset(String token, String newPassword) {
    return program
        .client()
        .post("/api/auth/reset-password", Map.of("token", token, "newPassword", newPassword));
  }
}
