package fr.livrestaka.bootstrap.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.persistence.testing.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FormReaderHttpTest {
  private static final long MOST = 50L << 20;
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static TestProgram program;
  private static URI address;

  @BeforeAll
  static void start() {
    System.setProperty(FormProbeController.WANTED, "true");
    try {
      program = TestProgram.start(TestDatabase.newSchema(), Map.of());
    } finally {
      System.clearProperty(FormProbeController.WANTED);
    }
    address = program.client().get("/api/faq").response().uri().resolve("/test/forms");
  }

  @AfterAll
  static void stop() {
    program.stop();
  }

  @AfterEach
  void nothingIsLeftInTheSpool() {
    assertThat(spool()).isEmptyDirectory();
  }

  @Test
  void readsTextsAndFilesAndWhatIsSaidOfThem() throws Exception {
    JsonNode answer =
        accepted(
            new MultipartRequest()
                .text("prenom", "Zoé")
                .text("nombrePages", "120")
                .text("fileMetadata_0", "{\"title\":\"Tome 1\",\"description\":\"Premier jet\"}")
                .file("files", "é à ü.pdf", "text/html", "%PDF-1.7")
                .text("fileMetadata_1", "{broken")
                .file("files", "日本.txt", "image/png", "texte")
                .file("files", "../../page.html", "application/pdf", "<!DOCTYPE html><html>")
                .text("fileMetadata_2", "{\"description\":\"ADMIN_FILE:faux\"}")
                .file("files", "", "application/octet-stream", ""));
    assertThat(answer.path("fields").toString())
        .contains("\"prenom\":\"Zoé\"", "\"nombrePages\":\"120\"")
        .doesNotContain("fileMetadata");
    assertThat(answer.path("files")).hasSize(3);
    assertFile(answer.at("/files/0"), "Tome 1.pdf", "application/pdf", "Premier jet");
    assertFile(answer.at("/files/1"), "日本.txt", "text/plain", "");
    assertFile(answer.at("/files/2"), "page.html", "application/octet-stream", "faux");
    assertThat(answer.at("/files/0/path").asText()).matches("orders/______\\d+-\\d+\\.pdf");
  }

  @Test
  void namesThatDoHarmAreNeutralised() throws Exception {
    JsonNode files =
        accepted(
                new MultipartRequest()
                    .file("files", "a\0b.pdf", "application/pdf", "%PDF-1.7")
                    .file("files", "x".repeat(300) + ".pdf", "application/pdf", "%PDF-1.7")
                    .file("files", "roman\u202Efdp.exe", "application/pdf", "%PDF-1.7"))
            .path("files");
    assertThat(files.findValuesAsText("filename"))
        .containsExactly("ab.pdf", "x".repeat(251) + ".pdf", "romanfdp.exe");
  }

  @Test
  void readsJsonAsWell() throws Exception {
    HttpResponse<byte[]> answer =
        send("application/json", BodyPublishers.ofString("{\"prenom\":\"Zoé\",\"n\":12}"));
    assertThat(json(answer).path("fields").toString()).contains("\"n\":12", "Zoé");
    assertRefused(400, send("application/json", BodyPublishers.ofString("{\"prenom\":")));
    assertRefused(415, send("text/plain", BodyPublishers.ofString("x")));
    assertRefused(
        413,
        send("application/json", BodyPublishers.ofInputStream(() -> new ZerosStream(11 << 20))));
  }

  @Test
  void aLargestFileIsTakenAndALargerOneRefused() throws Exception {
    JsonNode answer = accepted(sized(MOST));
    assertThat(answer.path("spooled").asLong()).isEqualTo(MOST);
    Path kept = program.home().resolve("uploads").resolve(answer.at("/files/0/path").asText());
    assertThat(Files.size(kept)).isEqualTo(MOST);
    assertThat(text(assertRefused(413, send(sized(MOST + 1))))).contains("50 Mo");
  }

  @Test
  void tenFilesMayComeAndElevenNot() throws Exception {
    assertThat(accepted(many(10)).path("files")).hasSize(10);
    assertThat(text(assertRefused(400, send(many(11))))).contains("10");
  }

  @Test
  void emptyAndMisplacedFilesAreRefused() throws Exception {
    assertRefused(400, send(new MultipartRequest().file("files", "a.pdf", "application/pdf", "")));
    assertRefused(400, send(new MultipartRequest().file("other", "a.pdf", "text/plain", "x")));
  }

  @Test
  void emptyPartsMakeNoFiles() throws Exception {
    FileTime untouched = Files.getLastModifiedTime(spool());
    MultipartRequest form = new MultipartRequest();
    for (int i = 0; i < 110; i++) form.file("files", "", "application/octet-stream", "");
    assertThat(accepted(form).path("files")).isEmpty();
    assertRefused(400, send(new MultipartRequest().file("files", "a.pdf", "text/plain", "")));
    assertThat(Files.getLastModifiedTime(spool())).isEqualTo(untouched);
  }

  @Test
  void partsOfAnySortAreCounted() throws Exception {
    MultipartRequest empty = new MultipartRequest();
    for (int i = 0; i < 50_000; i++) empty.file("files", "", "text/plain", "");
    assertRefused(400, send(empty));
    MultipartRequest mixed = new MultipartRequest();
    for (int i = 0; i < 61; i++) mixed.text("a" + i, "x").file("files", "", "text/plain", "");
    assertRefused(400, send(mixed));
  }

  @Test
  void metadataThatIsAllBracketsSaysNothing() throws Exception {
    MultipartRequest form =
        new MultipartRequest()
            .text("fileMetadata_0", "{\"title\":" + "[".repeat(100_000))
            .file("files", "a.pdf", "application/pdf", "%PDF-1.7");
    assertThat(accepted(form).at("/files/0/filename").asText()).isEqualTo("a.pdf");
  }

  @Test
  void brokenFormsAreRefused() throws Exception {
    MultipartRequest form = new MultipartRequest().file("files", "a.txt", "text/plain", "x");
    assertRefused(400, send(MultipartRequest.CONTENT_TYPE, publisher(form.unfinished())));
    assertRefused(400, send("multipart/form-data", BodyPublishers.ofString("x")));
    assertRefused(400, send(new MultipartRequest().text("a", "x".repeat(300_000))));
    String half = "x".repeat(200_000);
    assertRefused(
        400, send(new MultipartRequest().text("a", half).text("b", half).text("c", half)));
  }

  @Test
  void nothingIsLeftOfAClientThatGoesAway() throws Exception {
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      String head =
          "POST /test/forms HTTP/1.1\r\nHost: localhost\r\nContent-Length: 40000000\r\nContent-Type: "
              + MultipartRequest.CONTENT_TYPE
              + "\r\n\r\n";
      socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
      MultipartRequest form = new MultipartRequest();
      form.file("files", "a.bin", "text/plain", new ZerosStream(20 << 20));
      form.unfinished().transferTo(socket.getOutputStream());
      await().until(() -> spooledBytes() > 10 << 20);
    }
    await().untilAsserted(() -> assertThat(spool()).isEmptyDirectory());
  }

  private static MultipartRequest sized(long bytes) {
    return new MultipartRequest().file("files", "a.bin", "text/plain", new ZerosStream(bytes));
  }

  private static MultipartRequest many(int files) {
    MultipartRequest form = new MultipartRequest();
    for (int i = 0; i < files; i++) form.file("files", i + ".txt", "text/plain", "texte " + i);
    return form;
  }

  private static void assertFile(JsonNode file, String name, String type, String description) {
    assertThat(file.path("filename").asText()).isEqualTo(name);
    assertThat(file.path("mimeType").asText()).isEqualTo(type);
    assertThat(file.path("description").asText()).isEqualTo(description);
  }

  private static JsonNode accepted(MultipartRequest form) throws Exception {
    HttpResponse<byte[]> answer = send(form);
    assertThat(answer.statusCode()).as(text(answer)).isEqualTo(200);
    return json(answer);
  }

  private static HttpResponse<byte[]> assertRefused(int status, HttpResponse<byte[]> answer)
      throws IOException {
    assertThat(answer.statusCode()).as(text(answer)).isEqualTo(status);
    assertThat(json(answer).path("error").asText()).isNotBlank();
    return answer;
  }

  private static HttpResponse<byte[]> send(MultipartRequest form) throws Exception {
    return send(MultipartRequest.CONTENT_TYPE, publisher(form.body()));
  }

  private static HttpRequest.BodyPublisher publisher(InputStream body) {
    return BodyPublishers.ofInputStream(() -> body);
  }

  private static HttpResponse<byte[]> send(String type, HttpRequest.BodyPublisher body)
      throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(address).header("Content-Type", type).POST(body).build();
    return HTTP.send(request, BodyHandlers.ofByteArray());
  }

  private static JsonNode json(HttpResponse<byte[]> answer) throws IOException {
    return new ObjectMapper().readTree(answer.body());
  }

  private static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  private static long spooledBytes() throws IOException {
    try (var files = Files.list(spool())) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    }
  }

  private static Path spool() {
    return program.home().resolve("spool");
  }
}
