package fr.livrestaka.bootstrap.accounts;

import static fr.livrestaka.bootstrap.accounts.People.freshEmail;
import static fr.livrestaka.bootstrap.accounts.People.registration;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.livrestaka.bootstrap.testing.AtOnce;
import fr.livrestaka.bootstrap.testing.TestClient;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestProgram;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RegistrationHttpTest {
  private final TestClient client = TestProgram.shared().client();

  @Test
  void makesAnActiveAccountAndSignsIn() {
    String email = freshEmail();

    Answer answer = client.post("/api/auth/register", with(email, "telephone", "0600000000"));

    assertThat(answer.status()).isEqualTo(201);
    JsonNode user = answer.json().path("user");
    assertThat(user.path("email").asText()).isEqualTo(email);
    assertThat(user.path("role").asText()).isEqualTo("USER");
    assertThat(user.path("isActive").asBoolean()).isTrue();
    assertThat(user.path("createdAt").asText()).matches("\\d{4}-.*T.*\\.\\d{3}Z");
    assertThat(user.properties()).hasSize(8);
    JsonNode claims = TestTokens.claimsOf(answer.json().path("token").asText());
    assertThat(claims.path("userId").asText()).isEqualTo(user.path("id").asText());
    assertThat(claims.path("iss").asText()).isEqualTo("staka-livres");
    assertThat(claims.path("exp").asLong() - claims.path("iat").asLong()).isEqualTo(7 * 86_400);
    JsonNode me = client.withToken(answer.json().path("token").asText()).get("/api/auth/me").json();
    assertThat(me.path("telephone").asText()).isEqualTo("0600000000");
  }

  @Test
  void saysWhatAPasswordLacks() {
    Answer answer = client.post("/api/auth/register", with(freshEmail(), "password", "abcdefgh"));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().path("error").asText()).contains("majuscule", "chiffre");
  }

  @Test
  void refusesAnAddressInUse() {
    String email = freshEmail();
    assertThat(client.post("/api/auth/register", registration(email)).status()).isEqualTo(201);

    Answer answer = client.post("/api/auth/register", registration(email));

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.json().path("error").asText()).isNotBlank();
  }

  @Test
  void takesOneOfTwoAtOnceWithTheSameAddress() throws Exception {
    String email = freshEmail();
    assertThat(
            AtOnce.times(2, () -> client.post("/api/auth/register", registration(email)).status()))
        .containsExactlyInAnyOrder(201, 409);
  }

  @Test
  void refusesValuesThatAreNoTexts() {
    Map<String, Object> body = new HashMap<>(registration(freshEmail()));
    body.put("password", 123_456_789_012L);

    assertThat(client.post("/api/auth/register", body).status()).isEqualTo(400);
    assertThat(client.post("/api/auth/login", body).status()).isEqualTo(400);
  }

  private static Map<String, Object> with(String email, String field, String value) {
    Map<String, Object> body = new HashMap<>(registration(email));
    body.put(field, value);
    return body;
  }
}
