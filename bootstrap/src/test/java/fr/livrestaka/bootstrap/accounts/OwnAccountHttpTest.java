package fr.livrestaka.bootstrap.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestMails;
import fr.livrestaka.bootstrap.testing.TestMails.Received;
import fr.livrestaka.bootstrap.testing.TestProgram;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnAccountHttpTest {
  private final TestProgram program = TestProgram.shared();
  private final TestPerson lina = TestPerson.register(program);

  @ParameterizedTest
  @CsvSource({
    "GET,/export",
    "GET,/stats",
    "PUT,/profile",
    "PUT,/password",
    "GET,/preferences",
    "PUT,/preferences",
    "PUT,/deactivate",
    "DELETE,''"
  })
  void isForTheSignedInOnly(String method, String path) {
    Answer answer = program.client().send(method, "/api/users/me" + path, "{}", "application/json");
    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.json().path("error").asText()).isNotBlank();
  }

  @Test
  void mailsALinkToACopyOfTheData() {
    Answer answer = lina.client().get("/api/users/me/export");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().path("email").asText()).isEqualTo(lina.email());
    assertThat(answer.json().path("timestamp").asText())
        .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");
    assertThat(answer.json().path("message").asText()).isNotBlank();

    Received mail = TestMails.of(program).await(lina.email(), "export");
    assertThat(mail.attachments()).isEmpty();
    assertThat(mail.text()).contains("/api/public/exports/");
  }

  @Test
  void countsOrdersWithOneStatement() {
    lina.client().get("/api/auth/me");
    try (var count = program.countStatements()) {
      Answer answer = lina.client().get("/api/users/me/stats");
      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.text())
          .isEqualTo(
              "{\"totalProjects\":0,\"completedProjects\":0,\"averageRating\":0,\"isVip\":false}");
      assertThat(count.value()).as(count.statements().toString()).isEqualTo(1);
    }
  }

  @Test
  void writesTheProfileAndNothingElseOfTheAccount() {
    Answer answer =
        lina.client()
            .put(
                "/api/users/me/profile",
                Map.of("bio", "Autrice 🏔", "nom", "Martin", "email", "x@y.z", "role", "ADMIN"));
    assertThat(answer.status()).isEqualTo(200);
    JsonNode user = answer.json().path("user");
    assertThat(user.path("nom").asText()).isEqualTo("Martin");
    assertThat(user.path("bio").asText()).isEqualTo("Autrice 🏔");
    assertThat(user.path("adresse").isNull()).isTrue();
    assertThat(user.path("email").asText()).isEqualTo(lina.email());
    assertThat(user.path("role").asText()).isEqualTo("USER");
    assertThat(user.has("preferences")).isFalse();
    assertThat(lina.client().get("/api/auth/me").json().path("nom").asText()).isEqualTo("Martin");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"bio\":{}}", "[]", "\"x\""})
  void refusesAProfileThatDoesNotFit(String body) {
    Answer answer = lina.client().send("PUT", "/api/users/me/profile", body, "application/json");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().path("error").asText()).isNotBlank();
  }

  @Test
  void changesThePasswordAndKeepsOnlyTheSessionThatDidIt() {
    String elsewhere = lina.signIn(TestPerson.PASSWORD).json().path("token").asText();
    assertThat(changePassword("faux", "Nouveau-passe-2").status()).isEqualTo(400);
    Answer done = changePassword(TestPerson.PASSWORD, "Nouveau-passe-2");
    assertThat(done.status()).as(done.text()).isEqualTo(200);
    assertThat(lina.client().get("/api/auth/me").status()).isEqualTo(200);
    assertThat(meWith(done.json().path("token").asText())).isEqualTo(200);
    assertThat(meWith(elsewhere)).isEqualTo(401);
    assertThat(lina.signIn(TestPerson.PASSWORD).status()).isEqualTo(401);
    assertThat(meWith(lina.signIn("Nouveau-passe-2").json().path("token").asText())).isEqualTo(200);
    assertThat(lina.client().post("/api/auth/refresh", Map.of()).status()).isEqualTo(200);
  }

  private int meWith(String token) {
    return program.client().withToken(token).get("/api/auth/me").status();
  }

  @Test
  void keepsPreferences() {
    Answer changed =
        lina.client()
            .put(
                "/api/users/me/preferences",
                Map.of("privacy", Map.of("publicProfile", true), "ratio", 0.1));
    assertThat(changed.status()).isEqualTo(200);
    JsonNode stored = changed.json().path("preferences");
    assertThat(stored.has("notifications")).isFalse();
    assertThat(stored.path("ratio").asDouble()).isEqualTo(0.1);
    assertThat(stored.path("updatedAt").asText()).endsWith("Z");

    JsonNode after = lina.client().get("/api/users/me/preferences").json();
    assertThat(after.path("privacy").toString()).isEqualTo("{\"publicProfile\":true}");
    assertThat(after.path("notifications").path("sms").asBoolean(true)).isFalse();
    assertThat(after.path("updatedAt").asText()).isEqualTo(stored.path("updatedAt").asText());
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "1", "null", "{"})
  void refusesPreferencesThatAreNoObject(String body) {
    Answer answer =
        lina.client().send("PUT", "/api/users/me/preferences", body, "application/json");
    assertThat(answer.status()).isEqualTo(400);
  }

  @Test
  void closesTheAccount() {
    Answer answer = lina.client().send("PUT", "/api/users/me/deactivate", null, null);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().path("message").asText()).isNotBlank();
    assertThat(lina.client().get("/api/auth/me").status()).isEqualTo(401);
    assertThat(lina.signIn(TestPerson.PASSWORD).status()).isEqualTo(401);
  }

  private Answer changePassword(String current, String next) {
    return lina.client()
        .put("/api/users/me/password", Map.of("currentPassword", current, "newPassword", next));
  }
}
