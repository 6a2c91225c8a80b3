package fr.livrestaka.bootstrap.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestProgram;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code null} means in a body: not the same as a field that is not sent. */
class NullsHttpTest {
  private final TestPerson lina = TestPerson.register(TestProgram.shared());

  @ParameterizedTest
  @ValueSource(strings = {"telephone", "adresse", "bio"})
  void nullClearsAProfileField(String field) {
    lina.client().put("/api/users/me/profile", Map.of(field, "0600", "nom", "Martin"));
    JsonNode user = put("profile", "{\"" + field + "\":null}").json().path("user");
    assertThat(user.path(field).isNull()).isTrue();
    assertThat(user.path("nom").asText()).isEqualTo("Martin");
    assertThat(lina.client().get("/api/auth/me").json().path(field).isNull()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"prenom", "nom"})
  void aNameCannotBeCleared(String field) {
    assertThat(put("profile", "{\"" + field + "\":null}").status()).isEqualTo(400);
    assertThat(lina.client().get("/api/auth/me").json().path(field).asText()).isNotEmpty();
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
