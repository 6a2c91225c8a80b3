package fr.livrestaka.bootstrap.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.livrestaka.bootstrap.Main;
import fr.livrestaka.bootstrap.run.RawConnection.Head;
import fr.livrestaka.bootstrap.testing.Jvm;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The program is told to end while it is busy. */
class StopTest {
  private static final Path FOLDER =
      Path.of("target", "stop-" + ProcessHandle.current().pid()).toAbsolutePath();
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Duration GRACE = Duration.ofSeconds(30);
  private static final Pattern ADDRESS = Pattern.compile("address +(http://localhost:\\d+)");
  private static final int TERMINATED = 128 + 15;
  private static final int LARGE = 8 << 20;
  private static final ObjectMapper JSON = new ObjectMapper();

  private Process program;
  private int port;
  private String token;

  @BeforeEach
  void start() throws Exception {
    Path log = FOLDER.resolve("program.log");
    program =
        Jvm.launch(
            Main.class,
            log,
            Map.of(
                "STAKA_HOME",
                FOLDER.resolve("home").toString(),
                "PORT",
                "0",
                "JAVA_TOOL_OPTIONS",
                "-Djava.io.tmpdir=" + FOLDER.resolve("tmp")));
    port = addressIn(log).getPort();
    token = registered();
  }

  @AfterEach
  void nothingStaysRunning() {
    program.destroyForcibly();
  }

  @Test
  void allThatWasAskedForIsAnsweredAndThenTheProcessEnds() throws Exception {
    String file = attached();
    ShortRequests load = ShortRequests.start(port);
    try (RawConnection download = new RawConnection(port);
        RawConnection upload = new RawConnection(port);
        RawConnection login = new RawConnection(port);
        RawConnection idle = new RawConnection(port)) {
      Head begun = download.send(authorized("GET", "/api/files/download/" + file, "")).head();
      assertThat(begun.status()).isEqualTo(200);
      download.bytes(LARGE / 100);
      byte[] form = form();
      upload.send(uploading(form.length)).send(part(form, 0, form.length / 2));
      login.send(posting("/api/auth/login", 47, "")).send("{\"email\":\"nobody@example.org\"");
      await().atMost(PATIENCE).until(() -> load.answered() > 50);

      long told = System.nanoTime();
      program.destroy();
      await().atMost(GRACE).until(() -> statusOf("/health/readiness") == 503);
      assertThat(statusOf("/health/liveness")).isEqualTo(200);
      assertNewOnesAreToldToComeBack();
      assertPipelinedOnesAreAllAnswered();
      assertALargeOneIsToldWithoutAReset();

      login.send(",\"password\":\"abc\"}");
      Head refusal = login.head();
      assertThat(refusal.status()).isEqualTo(401);
      assertThat(refusal.endsConnection()).isTrue();
      upload.send(part(form, form.length / 2, form.length));
      assertThat(upload.head().status()).isEqualTo(201);
      download.bytes(begun.length() - LARGE / 100);
      assertThat(idle.isEnded()).isTrue();

      assertThat(load.dropped()).isEmpty();
      assertThat(load.refused()).isPositive();
      assertThat(program.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
      assertThat(Duration.ofNanos(System.nanoTime() - told)).isLessThan(GRACE);
      assertThat(program.exitValue()).isEqualTo(TERMINATED);
      assertThat(FOLDER.resolve("home/database/mariadb.pid")).doesNotExist();
      assertThat(Files.readString(FOLDER.resolve("program.log"))).doesNotContain(" ERROR ");
    }
  }

  private void assertNewOnesAreToldToComeBack() throws IOException {
    try (RawConnection connection = new RawConnection(port)) {
      Head head = connection.get("/api/tarifs").head();
      assertThat(head.status()).isEqualTo(503);
      assertThat(Integer.parseInt(head.headers().get("retry-after"))).isPositive();
      assertThat(head.endsConnection()).isTrue();
      assertThat(head.headers()).containsKey("x-content-type-options");
      JsonNode body = JSON.readTree(connection.text(head));
      assertThat(body.path("error").asText()).isNotBlank();
      assertThat(body.path("status").asInt()).isEqualTo(503);
      assertThat(connection.isEnded()).isTrue();
    }
  }

  private void assertPipelinedOnesAreAllAnswered() throws IOException {
    try (RawConnection connection = new RawConnection(port)) {
      connection.send(RawConnection.getting("/api/tarifs").repeat(3));
      for (int answer = 1; answer <= 3; answer++) {
        Head head = connection.head();
        connection.text(head);
        assertThat(head.status()).isEqualTo(503);
        assertThat(head.endsConnection()).isEqualTo(answer == 3);
      }
      assertThat(connection.isEnded()).isTrue();
    }
  }

  private void assertALargeOneIsToldWithoutAReset() throws IOException {
    try (RawConnection connection = new RawConnection(port)) {
      byte[] form = form();
      connection.send(uploading(form.length)).send(form);
      assertThat(connection.head().status()).isEqualTo(503);
    }
  }

  private int statusOf(String path) throws IOException {
    try (RawConnection connection = new RawConnection(port)) {
      return connection.get(path).head().status();
    }
  }

  private String registered() throws IOException {
    String body =
        "{\"prenom\":\"Lina\",\"nom\":\"Moreau\",\"email\":\"lina@example.org\","
            + "\"password\":\"Relieur-vert-1\"}";
    try (RawConnection connection = new RawConnection(port)) {
      connection.send(posting("/api/auth/register", body.length(), body));
      return JSON.readTree(connection.text(connection.head())).path("token").asText();
    }
  }

  private String attached() throws IOException {
    try (RawConnection connection = new RawConnection(port)) {
      byte[] form = form();
      Head head = connection.send(uploading(form.length)).send(form).head();
      assertThat(head.status()).isEqualTo(201);
      return JSON.readTree(connection.text(head)).path("file").path("id").asText();
    }
  }

  private String uploading(int length) {
    return authorized(
        "POST",
        "/api/files/upload/message",
        "Content-Type: multipart/form-data; boundary=limit\r\nContent-Length: " + length + "\r\n");
  }

  private String authorized(String method, String path, String headers) {
    return "%s %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n%s\r\n"
        .formatted(method, path, token, headers);
  }

  private static String posting(String path, int length, String body) {
    return "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s"
        .formatted(path, length, body);
  }

  private static byte[] form() {
    String head =
        "--limit\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n"
            + "Content-Type: application/pdf\r\n\r\n%PDF-1.7\n";
    return (head + "x".repeat(LARGE) + "\r\n--limit--\r\n")
        .getBytes(java.nio.charset.StandardCharsets.US_ASCII);
  }

  private static byte[] part(byte[] bytes, int from, int to) {
    return java.util.Arrays.copyOfRange(bytes, from, to);
  }

  private URI addressIn(Path log) {
    return await()
        .atMost(PATIENCE)
        .failFast("the program ended", () -> !program.isAlive())
        .until(
            () -> {
              Matcher found = ADDRESS.matcher(Files.readString(log));
              return found.find() ? URI.create(found.group(1)) : null;
            },
            java.util.Objects::nonNull);
  }
}
