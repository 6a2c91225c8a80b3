package fr.livrestaka.bootstrap.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.bootstrap.testing.TestClient;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestProgram;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SecurityHeadersHttpTest {
  private static final Map<String, String> HARDENING =
      Map.ofEntries(
          Map.entry("Cross-Origin-Opener-Policy", "same-origin"),
          Map.entry("Cross-Origin-Resource-Policy", "same-origin"),
          Map.entry("Origin-Agent-Cluster", "?1"),
          Map.entry("Strict-Transport-Security", "max-age=15552000; includeSubDomains"),
          Map.entry("X-Content-Type-Options", "nosniff"),
          Map.entry("X-DNS-Prefetch-Control", "off"),
          Map.entry("X-Download-Options", "noopen"),
          Map.entry("X-Frame-Options", "SAMEORIGIN"),
          Map.entry("X-Permitted-Cross-Domain-Policies", "none"),
          Map.entry("X-XSS-Protection", "0"));

  private final TestClient client = TestProgram.shared().client();

  @Test
  void everyAnswerIsHardened() {
    assertHardened(200, client.get("/api/faq"));
    assertHardened(200, client.get("/docs"));
    assertHardened(200, client.get("/api/public/newsletter/confirm?token=x"));
    assertHardened(404, client.get("/api/public/estimations/x/page"));
    assertHardened(404, client.get("/nowhere"));
    assertHardened(404, client.get("/api/pages/slug/no-such-page"));
    assertHardened(404, client.delete("/api/faq"));
    assertHardened(
        400,
        client.send("POST", "/api/auth/request-password-reset", "{\"email\":", "application/json"));
    assertHardened(401, client.withToken("wrong").get("/api/users/me/stats"));
    assertHardened(204, client.send("OPTIONS", "/api/faq", null, null));
  }

  @Test
  void noAnswerSaysWhatTheServerIsMadeOf() {
    Answer answer = client.get("/api/faq");
    assertThat(answer.header("Server")).isEmpty();
    assertThat(answer.header("X-Powered-By")).isEmpty();
  }

  private static void assertHardened(int status, Answer answer) {
    assertThat(answer.status()).isEqualTo(status);
    HARDENING.forEach(
        (name, value) ->
            assertThat(answer.response().headers().allValues(name))
                .as("%s of %d %s", name, status, answer.response().uri())
                .containsExactly(value));
    boolean isPage = answer.header("Content-Type").startsWith("text/html");
    assertThat(answer.response().headers().allValues("Referrer-Policy"))
        .as("a browser sends forms from a page with no-referrer as Origin: null")
        .containsExactly(isPage ? "same-origin" : "no-referrer");
    assertThat(answer.response().headers().allValues("Content-Security-Policy")).hasSize(1);
    assertThat(answer.header("Content-Security-Policy"))
        .contains("default-src 'self'", "script-src 'self'", "object-src 'none'");
  }
}
