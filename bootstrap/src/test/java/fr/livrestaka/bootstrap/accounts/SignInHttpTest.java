package fr.livrestaka.bootstrap.accounts;

import static fr.livrestaka.bootstrap.accounts.People.PASSWORD;
import static fr.livrestaka.bootstrap.accounts.People.freshEmail;
import static fr.livrestaka.bootstrap.accounts.People.signIn;
import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.bootstrap.accounts.People.Person;
import fr.livrestaka.bootstrap.testing.StatementCount;
import fr.livrestaka.bootstrap.testing.TestClient;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.bootstrap.testing.TestSql;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.bcrypt.BCrypt;

class SignInHttpTest {
  @Test
  void showsTheWholeAccount() {
    Person person = People.register();
    TestSql.update(
        "UPDATE users SET preferences = ?, bio = 'Née à Gap' WHERE id = ?",
        "{\"notifications\": {\"email\": true}}",
        person.id());

    Answer answer = signIn(person.email(), PASSWORD);

    assertThat(answer.status()).isEqualTo(200);
    var user = answer.json().path("user");
    assertThat(user.path("preferences").path("notifications").path("email").asBoolean()).isTrue();
    assertThat(user.path("bio").asText()).isEqualTo("Née à Gap");
    assertThat(user.has("avatar")).isTrue();
    assertThat(user.path("avatar").isNull()).isTrue();
    assertThat(user.properties()).hasSize(13);
    assertThat(answer.text()).doesNotContain("$2");
  }

  @Test
  void hashesACheapOneAnewAndLeavesTokensAlone() {
    Person person = People.register();
    String cheap = BCrypt.hashpw(PASSWORD, BCrypt.gensalt(10));
    TestSql.update("UPDATE users SET password = ? WHERE id = ?", cheap, person.id());

    assertThat(signIn(person.email(), PASSWORD).status()).isEqualTo(200);

    assertThat(TestSql.text("SELECT password FROM users WHERE id = ?", person.id()))
        .startsWith("$2a$12$");
    assertThat(person.client().get("/api/auth/me").status()).isEqualTo(200);
  }

  @Test
  void saysTheSameOfAnUnknownAddressAndAWrongPassword() {
    Person person = People.register();

    Answer unknown = signIn(freshEmail(), PASSWORD);
    Answer wrong = signIn(person.email(), "autre");

    assertThat(unknown.status()).isEqualTo(401);
    assertThat(wrong.status()).isEqualTo(401);
    assertThat(wrong.json()).isEqualTo(unknown.json());
  }

  @Test
  void saysThatAnAccountIsClosed() {
    Person person = People.register();
    TestSql.update("UPDATE users SET isActive = 0 WHERE id = ?", person.id());

    Answer answer = signIn(person.email(), PASSWORD);

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.json().path("error").asText()).isEqualTo("Compte désactivé");
  }

  @Test
  void whoSignsOutIsOutWithEveryTokenOfTheSessionAndStaysInElsewhere() {
    Person person = People.register();
    TestClient desk = person.client();
    TestClient telephone = TestProgram.shared().client().withToken(token(person));
    String renewed = desk.post("/api/auth/refresh", Map.of()).json().path("token").asText();

    Answer left = desk.send("POST", "/api/auth/logout", null, null);

    assertThat(left.status()).as(left.text()).isEqualTo(200);
    assertThat(left.json().path("message").asText()).isNotBlank();
    assertThat(desk.get("/api/auth/me").status()).isEqualTo(401);
    assertThat(desk.post("/api/auth/refresh", Map.of()).status()).isEqualTo(401);
    assertThat(TestProgram.shared().client().withToken(renewed).get("/api/auth/me").status())
        .isEqualTo(401);
    assertThat(telephone.get("/api/auth/me").status()).isEqualTo(200);

    TestClient third = TestProgram.shared().client().withToken(token(person));
    assertThat(third.post("/api/auth/logout", Map.of("all", true)).status()).isEqualTo(200);
    assertThat(third.get("/api/auth/me").status()).isEqualTo(401);
    assertThat(telephone.get("/api/auth/me").status()).isEqualTo(401);
    assertThat(signIn(person.email(), PASSWORD).status()).isEqualTo(200);
    assertThat(person.client().post("/api/auth/logout", Map.of()).status()).isEqualTo(401);
  }

  @Test
  void tokensAndWhatTheyOpenAreNotKeptByBrowsers() {
    Person person = People.register();
    TestClient client = TestProgram.shared().client();
    for (Answer answer :
        List.of(
            signIn(person.email(), PASSWORD),
            signIn(person.email(), "autre"),
            person.client().get("/api/auth/me"),
            person.client().get("/api/commandes"),
            person.client().get("/api/faq"),
            client.get("/api/auth/me"),
            client.get("/api/public/activate/" + "x".repeat(64) + "/verify"),
            client.post("/api/auth/reset-password", Map.of()))) {
      assertThat(answer.header("Cache-Control"))
          .as(answer.response().uri().toString())
          .contains("no-store");
    }
  }

  private static String token(Person person) {
    return signIn(person.email(), PASSWORD).json().path("token").asText();
  }

  @Test
  void wantsBothFields() {
    Answer empty = TestProgram.shared().client().post("/api/auth/login", Map.of());
    assertThat(empty.status()).isEqualTo(400);
    assertThat(empty.json().path("error").asText()).isNotBlank();
  }

  @Test
  void takesAtMostTwoStatements() {
    Person person = People.register();
    try (StatementCount count = TestProgram.shared().countStatements()) {
      signIn(person.email(), PASSWORD);
      assertThat(count.statements()).hasSizeLessThanOrEqualTo(2);
    }
  }
}
