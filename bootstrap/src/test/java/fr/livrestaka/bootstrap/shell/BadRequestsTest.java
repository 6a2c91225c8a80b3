package fr.livrestaka.bootstrap.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.bootstrap.testing.TestClient;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestProgram;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadRequestsTest {
  private static final String READS_JSON = "/api/auth/request-password-reset";
  private static final String JSON = "application/json";
  private static final long TOO_MUCH = 60L * 1024 * 1024;

  private final TestClient client = TestProgram.shared().client();

  @ParameterizedTest
  @ValueSource(strings = {"{\"email\":", "not json", "[1,", "\"text\"", "[]", ""})
  void unreadableJsonIsRefusedInJson(String body) {
    assertRefused(400, client.send("POST", READS_JSON, body, JSON));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"email\":{}}", "{\"email\":[1]}", "{\"email\":true}"})
  void valuesOfAnotherTypeAreRefusedInJson(String body) {
    assertRefused(400, client.send("POST", READS_JSON, body, JSON));
  }

  @Test
  void anUnknownBodyTypeIsRefusedInJson() {
    Answer answer = client.send("POST", READS_JSON, "<a/>", "application/xml");
    assertThat(answer.status()).isIn(400, 415);
    assertRefused(answer.status(), answer);
  }

  @Test
  void anUnknownPathOrMethodIsNotFound() {
    assertRefused(404, client.get("/nowhere"));
    assertRefused(404, client.get("/api/nowhere"));
    assertRefused(404, client.delete("/api/faq"));
    assertRefused(404, client.send("PATCH", "/api/tarifs", "{}", JSON));
    assertRefused(404, client.send("POST", "/api/faq", "{}", JSON));
  }

  @Test
  void aBodyOverTheLimitIsRefusedInJson() throws IOException {
    String answer = answerTo("POST " + READS_JSON, TOO_MUCH);
    assertThat(answer).startsWith("HTTP/1.1 413").contains("\"error\":");
    assertThat(answer.toLowerCase(java.util.Locale.ROOT)).contains("x-content-type-options");
  }

  @Test
  void aTooLongRequestLineAndTooLargeHeadersAreToldApart() throws IOException {
    String line = answerTo("GET /api/faq?search=" + "x".repeat(9000) + " HTTP/1.1\r\n\r\n");
    assertThat(line).matches("(?s)HTTP/1[.][01] 414 .*").contains("\"error\":", "\"status\":414");
    String headers =
        answerTo(
            "GET /api/faq HTTP/1.1\r\nHost: localhost\r\nX-Long: "
                + "x".repeat(20_000)
                + "\r\n\r\n");
    assertThat(headers)
        .matches("(?s)HTTP/1[.][01] 431 .*")
        .contains("\"error\":", "\"status\":431");
    assertThat(answerTo("NO REQUEST\r\n\r\n"))
        .matches("(?s)HTTP/1[.][01] 400 .*")
        .contains("\"error\":");
  }

  private String answerTo(String request) throws IOException {
    URI address = client.get("/api/faq").response().uri();
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().flush();
      socket.setSoTimeout(10_000);
      return new String(socket.getInputStream().readNBytes(600), StandardCharsets.UTF_8);
    }
  }

  /** Announces a body without sending all of it, as a client does that is refused early. */
  private String answerTo(String request, long announcedBytes) throws IOException {
    URI address = client.get("/api/faq").response().uri();
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      OutputStream out = socket.getOutputStream();
      String head =
          request
              + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: "
              + JSON
              + "\r\nContent-Length: "
              + announcedBytes
              + "\r\n\r\n";
      out.write(head.getBytes(StandardCharsets.US_ASCII));
      out.flush();
      InputStream in = socket.getInputStream();
      byte[] start = in.readNBytes(1200);
      return new String(start, StandardCharsets.UTF_8);
    }
  }

  private static void assertRefused(int status, Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).startsWith(JSON);
    assertThat(answer.json().path("error").asText()).isNotBlank();
    assertThat(answer.json().path("status").asInt()).isEqualTo(status);
  }
}
