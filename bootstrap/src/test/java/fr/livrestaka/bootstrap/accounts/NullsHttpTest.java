package fr.livrestaka.bootstrap.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestProgram;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What {@code null} means in a body: not the same as a field that is not sent. */
class NullsHttpTest {
  private final TestPerson lina = TestPerson.register(TestProgram.shared());

  @Test
  void nullClearsAProfileField() {
    lina.client().put("/api/users/me/profile", Map.of("telephone", "0600", "nom", "Martin"));
    JsonNode user = put("profile", "{\"telephone\":null}").json().path("user");
    assertThat(user.path("telephone").isNull()).isTrue();
    assertThat(user.path("nom").asText()).isEqualTo("Martin");
    assertThat(lina.client().get("/api/auth/me").json().path("telephone").isNull()).isTrue();
  }

  @Test
  void aNameCannotBeCleared() {
    assertThat(put("profile", "{\"nom\":null}").status()).isEqualTo(400);
  }

  @Test
  void preferencesKeepNulls() {
    lina.client().put("/api/users/me/preferences", Map.of("theme", "dark", "privacy", Map.of()));
    JsonNode stored =
        put("preferences", "{\"theme\":null,\"privacy\":null,\"deep\":{\"a\":null,\"b\":[null]}}")
            .json()
            .path("preferences");
    assertThat(stored.path("theme").isNull()).isTrue();
    assertThat(stored.path("privacy").isNull()).isTrue();
    assertThat(stored.path("deep").toString()).isEqualTo("{\"a\":null,\"b\":[null]}");
    JsonNode shown = lina.client().get("/api/users/me/preferences").json();
    assertThat(shown.path("theme").isNull()).isTrue();
    assertThat(shown.path("privacy").path("analytics").asBoolean()).isTrue();
    JsonNode me = lina.client().get("/api/auth/me").json();
    assertThat(me.path("preferences").path("theme").isNull()).isTrue();
  }

  private Answer put(String what, String body) {
    return lina.client().send("PUT", "/api/users/me/" + what, body, "application/json");
  }
}
