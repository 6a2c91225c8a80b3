package fr.livrestaka.bootstrap.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.accounts.People.Person;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestSql;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
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
    byte[] jar = zip("A.class", 10);
    return Stream.of(
        Arguments.of("a program called a picture", "photo.png", text("MZ\u0090\0\3\0\0\0")),
        Arguments.of("a page called a text", "roman.txt", text("<!DOCTYPE html><html><script>")),
        Arguments.of("a drawing with a script", "image.png", text("<svg onload='x()'/>")),
        Arguments.of("a script", "roman.js", text("alert(1)")),
        Arguments.of("a shell script called a text", "roman.txt", text("#!/bin/sh\nrm -rf ~")),
        Arguments.of("a document called a program", "roman.exe", text("%PDF-1.7")),
        Arguments.of("a name read backwards", "roman\u202Efdp.exe", text("%PDF-1.7")),
        Arguments.of("a second ending", "roman.pdf.hta", text("%PDF-1.7")),
        Arguments.of("an ending behind a NUL", "roman.pdf\0.exe", text("%PDF-1.7")),
        Arguments.of("a picture that is an archive", "a.gif", joined(text("GIF89a;"), jar)),
        Arguments.of("a PDF that is an archive", "a.pdf", joined(text("%PDF-1.7\n"), jar)),
        Arguments.of(
            "a picture that is a page", "a.gif", text("GIF89a/*<script>alert(1)</script>")),
        Arguments.of("an archive called a document", "roman.docx", jar),
        Arguments.of("a bomb", "roman.zip", zip("a", 40 << 20)),
        Arguments.of("a bomb in a document", "roman.docx", zip("word/document.xml", 40 << 20)),
        Arguments.of("an archive that climbs", "roman.zip", zip("../../etc/passwd", 10)),
        Arguments.of("half an archive", "roman.zip", Arrays.copyOf(jar, 30)),
        Arguments.of("an archive whose content breaks off", "roman.zip", brokenOff(jar)),
        Arguments.of("a program behind a dot", "roman.exe.", text("%PDF-1.7")),
        Arguments.of("a RAR that is a ZIP", "roman.rar", joined(text("Rar!\u001a\7\0"), jar)));
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
        Arguments.of("..\\..\\windows\\roman.pdf", "roman.pdf"),
        Arguments.of("ro\0man.pdf", "roman.pdf"),
        Arguments.of("x".repeat(300) + ".pdf", "x".repeat(251) + ".pdf"),
        Arguments.of("\u202Efdp.roman.pdf", "fdp.roman.pdf"),
        Arguments.of("a%2e%2e%2fb.pdf", "a%2e%2e%2fb.pdf"),
        Arguments.of(".pdf", ".pdf"),
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
  void theContentDecidesWhateverIsDeclared() {
    Answer answer = send(PROJECT, "roman.doc", text("{\\rtf1\\ansi Il était}"));
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    assertThat(answer.json().path("mimeType").asText()).isEqualTo("text/rtf");
    String file = answer.json().path("fileId").asText();
    assertThat(TestSql.text("SELECT type FROM files WHERE id = ?", file)).isEqualTo("DOCUMENT");
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

  static Stream<Arguments> foreignArchives() {
    return Stream.of(
        Arguments.of("roman.rar", "Rar!\u001a\7\0", "application/x-rar-compressed"),
        Arguments.of("roman.rar", "Rar!\u001a\7\1\0", "application/x-rar-compressed"),
        Arguments.of("roman.7z", "7z\u00bc\u00af\u0027\u001c", "application/x-7z-compressed"));
  }

  @ParameterizedTest
  @MethodSource("foreignArchives")
  void archivesOfOtherMakersAreTakenAsTheyAre(String name, String signature, String type)
      throws IOException {
    byte[] content = joined(signature.getBytes(StandardCharsets.ISO_8859_1), new byte[500]);
    for (String path : List.of(PROJECT, MESSAGE)) {
      JsonNode answer = send(path, name, content).json();
      JsonNode file = answer.path("file").isMissingNode() ? answer : answer.path("file");
      assertThat(file.path("mimeType").asText()).as(answer.toString()).isEqualTo(type);
      String id = file.path("fileId").asText(file.path("id").asText());
      assertThat(TestSql.text("SELECT type FROM files WHERE id = ?", id)).isEqualTo("ARCHIVE");
      assertThat(FileCalls.download(AUTHOR, id).response().body()).isEqualTo(content);
    }
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

  private static byte[] joined(byte[] head, byte[] tail) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(head);
    bytes.write(tail);
    return bytes.toByteArray();
  }

  /** The list of entries gives half the packed size of the only one. */
  private static byte[] brokenOff(byte[] zip) {
    ByteBuffer bytes = ByteBuffer.wrap(zip.clone()).order(ByteOrder.LITTLE_ENDIAN);
    int list = bytes.getInt(zip.length - 6);
    bytes.putInt(list + 20, bytes.getInt(list + 20) / 2);
    return bytes.array();
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
