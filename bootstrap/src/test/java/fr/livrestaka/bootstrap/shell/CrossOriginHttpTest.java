package fr.livrestaka.bootstrap.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.bootstrap.testing.TestClient;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestProgram;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrossOriginHttpTest {
  private static final String FRONT = "https://front.example.org";

  private final TestClient client = TestProgram.shared().client();

  @ParameterizedTest
  @ValueSource(strings = {"/api/faq", "/api/auth/login", "/api/users/me", "/nowhere", "/"})
  void preflightsAreAnsweredForAnyPath(String path) {
    Answer answer =
        client
            .withHeader("Origin", FRONT)
            .withHeader("Access-Control-Request-Method", "PATCH")
            .withHeader("Access-Control-Request-Headers", "authorization,x-anything")
            .send("OPTIONS", path, null, null);
    assertThat(answer.status()).isEqualTo(204);
    assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo(FRONT);
    assertThat(answer.header("Access-Control-Allow-Credentials")).isEqualTo("true");
    assertThat(answer.header("Access-Control-Expose-Headers")).contains("X-Total-Count");
    assertThat(answer.header("Access-Control-Allow-Methods"))
        .isEqualTo("GET,HEAD,PUT,PATCH,POST,DELETE");
    assertThat(answer.header("Access-Control-Allow-Headers")).isEqualTo("authorization,x-anything");
    assertThat(answer.response().headers().allValues("Vary")).contains("Origin");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/faq", "/nowhere", "/api/users/me/stats"})
  void theFrontEndMayReadEveryAnswer(String path) {
    Answer answer = client.withHeader("Origin", FRONT).get(path);
    assertThat(answer.response().headers().allValues("Access-Control-Allow-Origin"))
        .containsExactly(FRONT);
    assertThat(answer.header("Access-Control-Allow-Credentials")).isEqualTo("true");
    assertThat(answer.header("Access-Control-Expose-Headers")).contains("X-Total-Count");
  }

  @Test
  void otherOriginsAreNotNamed() {
    TestClient stranger = client.withHeader("Origin", "https://front.example.org.evil.example");
    assertThat(stranger.get("/api/faq").header("Access-Control-Allow-Origin")).isEmpty();
    Answer preflight = stranger.send("OPTIONS", "/api/faq", null, null);
    assertThat(preflight.status()).isEqualTo(204);
    assertThat(preflight.header("Access-Control-Allow-Origin")).isEmpty();
    assertThat(preflight.header("Access-Control-Allow-Methods")).isEmpty();
  }

  @Test
  void locallyOnlyTheFrontEndAndOurOwnPagesMayWrite() {
    assertThat(newsletter(FRONT)).isEqualTo(200);
    assertThat(newsletter("http://localhost:5173")).isEqualTo(200);
    assertThat(newsletter("https://evil.example")).isEqualTo(403);
    assertThat(newsletter("null")).isEqualTo(403);
  }

  private int newsletter(String origin) {
    return client
        .withHeader("Origin", origin)
        .post("/api/public/newsletter", Map.of("email", UUID.randomUUID() + "@example.org"))
        .status();
  }

  @Test
  void callsFromElsewhereThanABrowserWork() {
    assertThat(client.get("/api/faq").status()).isEqualTo(200);
  }
}
