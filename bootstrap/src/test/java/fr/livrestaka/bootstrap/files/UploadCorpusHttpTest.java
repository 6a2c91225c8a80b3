package fr.livrestaka.bootstrap.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.accounts.People.Person;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestSql;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is sent to do harm is refused, or has lost its harm. */
class UploadCorpusHttpTest {
  private static final Person AUTHOR = People.register();
  private static final String ORDER = FileCalls.order(AUTHOR, "Tome 1");
  private static final String PROJECT = "/api/files/projects/" + ORDER + "/upload";
  private static final String VERSIONS = "/api/files/projects/" + ORDER + "/versions";
  private static final String MESSAGE = "/api/files/upload/message";
  private static final String SAMPLE = "/api/public/free-sample";

  static Stream<Arguments> refused() throws IOException {
    return Stream.of(
        Arguments.of("a program called a picture", "photo.png", text("MZ\u0090\0\3\0\0\0")),
        Arguments.of("an ending behind a NUL", "roman.pdf\0.exe", text("%PDF-1.7")),
        Arguments.of("a bomb in a document", "roman.docx", zip("word/document.xml", 40 << 20)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void isRefused(String what, String name, byte[] content) {
    for (String path : List.of(PROJECT, VERSIONS, MESSAGE, SAMPLE)) {
      Answer answer = send(path, name, content);
      assertThat(answer.status()).as(path + " " + what + ": " + answer.text()).isEqualTo(400);
      assertThat(answer.json().path("error").asText()).isNotBlank();
    }
  }

  static Stream<Arguments> neutralised() {
    return Stream.of(
        Arguments.of("../../../etc/cron.d/roman.pdf", "roman.pdf"),
        Arguments.of("<img src=x>.pdf", "<img src=x>.pdf"));
  }

  @ParameterizedTest
  @MethodSource("neutralised")
  void aNameLeadsNowhere(String name, String shown) {
    Answer answer = send(PROJECT, name, text("%PDF-1.7"));
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    assertThat(answer.json().path("filename").asText()).isEqualTo(shown);
    assertThat(answer.json().path("url").asText())
        .matches("/uploads/projects/[0-9a-f-]{36}-\\d+(\\.pdf)?");
    String file = answer.json().path("fileId").asText();
    assertThat(FileCalls.bytes(file)).hasContent("%PDF-1.7");
    assertThat(FileCalls.download(AUTHOR, file).status()).isEqualTo(200);
  }

  @Test
  void aTitleDoesNotTakeThePlaceOfAName() {
    for (String path : List.of(PROJECT, MESSAGE, VERSIONS)) {
      Answer answer =
          FileCalls.send(
              AUTHOR,
              path,
              form(path)
                  .text("fileMetadata_0", "{\"title\":\"roman.exe\"}")
                  .file("file", "roman.pdf", "application/pdf", "%PDF-1.7"));
      assertThat(answer.status()).as(answer.text()).isEqualTo(201);
      assertThat(answer.text()).contains("roman.pdf").doesNotContain("roman.exe");
    }
  }

  @Test
  void aTextThatLooksEncryptedComesBackUnharmed() {
    String text = "STKENC1\nIl était une fois, dans un fichier en clair.";
    Answer answer = send(PROJECT, "roman.txt", text(text));
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    Answer back = FileCalls.download(AUTHOR, answer.json().path("fileId").asText());
    assertThat(back.status()).isEqualTo(200);
    assertThat(back.text()).isEqualTo(text);
  }

  /** Bytes of no charset, of a type that the form did not name. */
  @Test
  void theContentDecidesWhateverIsDeclaredAndComesBackAsItWas() {
    byte[] content = Arrays.copyOf("7z\u00bc\u00af\u0027\u001c".getBytes(ISO_8859_1), 500);
    JsonNode answer = send(PROJECT, "roman.7z", content).json();
    assertThat(answer.path("mimeType").asText())
        .as(answer.toString())
        .isEqualTo("application/x-7z-compressed");
    String id = answer.path("fileId").asText();
    assertThat(TestSql.text("SELECT type FROM files WHERE id = ?", id)).isEqualTo("ARCHIVE");
    assertThat(FileCalls.download(AUTHOR, id).response().body()).isEqualTo(content);
  }

  private static Answer send(String path, String name, byte[] content) {
    String field = path.equals(SAMPLE) ? "fichier" : "file";
    return FileCalls.send(
        AUTHOR,
        path,
        form(path).file(field, name, "application/pdf", new ByteArrayInputStream(content)));
  }

  private static MultipartRequest form(String path) {
    MultipartRequest form = new MultipartRequest();
    if (path.equals(VERSIONS)) form.text("kind", "SOURCE");
    if (path.equals(SAMPLE)) {
      form.text("nom", "Ana").text("email", "ana@example.org").text("telephone", "0612345678");
    }
    return form;
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zip(String entry, int zeros) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(entry));
      zip.write(new byte[zeros]);
    }
    return bytes.toByteArray();
  }
}
