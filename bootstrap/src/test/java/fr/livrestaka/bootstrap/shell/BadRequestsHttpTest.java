package fr.livrestaka.bootstrap.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.testing.TestClient;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestProgram;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadRequestsHttpTest {
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
  void strangersSendNoMoreThan64KilobytesAndTheWebhookAMegabyte() throws IOException {
    for (String route : List.of("POST /api/auth/login", "POST /api/public/contact")) {
      assertThat(answerTo(route, 65_537)).startsWith("HTTP/1.1 413").contains("\"error\":");
    }
    assertThat(answerTo("POST /payments/webhook", (1 << 20) + 1)).startsWith("HTTP/1.1 413");
    String chunked =
        answerTo(
            "POST /api/auth/login HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n14000\r\n{\"email\":\""
                + "x".repeat(0x14000 - 10)
                + "\r\n");
    assertThat(chunked)
        .startsWith("HTTP/1.1 413")
        .containsIgnoringCase("x-content-type-options")
        .contains("\"error\":", "\"instance\":\"/api/auth/login\"");
  }

  @Test
  void packedBodiesAreRefused() {
    assertRefused(
        415, client.withHeader("Content-Encoding", "gzip").send("POST", READS_JSON, "x", JSON));
  }

  @Test
  void deepAndEndlesslyRichJsonIsUnreadable() {
    TestClient person = People.register().client();
    String path = "/api/users/me/preferences";
    for (String body :
        List.of(
            "{\"a\":" + "[".repeat(50_000),
            "{\"a\":" + "[".repeat(500) + "]".repeat(500) + "}",
            "{\"a\":" + "{\"a\":".repeat(500) + "1" + "}".repeat(501),
            "{\"a\":[" + "[],".repeat(300_000) + "1]}",
            "{\"a\":" + "9".repeat(5_000) + "}")) {
      assertRefused(400, person.send("PUT", path, body, JSON));
    }
    assertRefused(400, client.send("POST", READS_JSON, "[".repeat(60_000), JSON));
    assertRefused(
        400,
        client
            .withHeader("stripe-signature", "t=1,v1=x")
            .send("POST", "/payments/webhook", "[".repeat(900_000), JSON));
  }

  @Test
  void unfinishedBodiesKeepNobodyFromBeingAnswered() throws IOException {
    People.Person person = People.register();
    List<Socket> unfinished = new ArrayList<>();
    try {
      for (int i = 0; i < 50; i++) unfinished.add(unfinished(person.token(), 2 << 20));
      assertThat(person.client().get("/api/auth/me").status()).isEqualTo(200);
      assertThat(People.signIn(person.email(), People.PASSWORD).status()).isEqualTo(200);
    } finally {
      for (Socket socket : unfinished) socket.close();
    }
  }

  private Socket unfinished(String token, int bytes) throws IOException {
    URI address = client.get("/api/faq").response().uri();
    Socket socket = new Socket(address.getHost(), address.getPort());
    String head =
        "PUT /api/users/me/preferences HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
            + token
            + "\r\nContent-Type: application/json\r\nContent-Length: 10000000\r\n\r\n{\"a\":\"";
    try {
      OutputStream out = socket.getOutputStream();
      out.write(head.getBytes(StandardCharsets.US_ASCII));
      out.write("x".repeat(bytes).getBytes(StandardCharsets.US_ASCII));
      out.flush();
    } catch (SocketException e) {
      // refused while it was sent, which is an answer too
    }
    return socket;
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
      return upToTheEndOfTheBody(socket.getInputStream());
    }
  }

  private static String upToTheEndOfTheBody(InputStream in) throws IOException {
    StringBuilder text = new StringBuilder();
    for (int next = in.read(); next >= 0 && next != '}'; next = in.read()) text.append((char) next);
    return text.toString();
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
