package fr.livrestaka.bootstrap.files;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.accounts.People.Person;
import fr.livrestaka.bootstrap.testing.TestClient;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestSql;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The bytes of files (contract C F4, F7). */
class DownloadHttpTest {
  private static final Person AUTHOR = People.register();
  private static final String ORDER = FileCalls.order(AUTHOR, "Tome 1");
  private static final String CONTENT = FileCalls.PDF + "a.pdf";

  private final String file = FileCalls.added(AUTHOR, ORDER, "a.pdf");

  @Test
  void aFileComesAsAnAttachmentThatBrowsersDoNotOpen() {
    Answer got = FileCalls.download(AUTHOR, file);
    assertThat(got.status()).as(got.text()).isEqualTo(200);
    assertThat(got.text()).isEqualTo(CONTENT);
    assertThat(got.header("Content-Type")).isEqualTo("application/pdf");
    assertThat(got.header("Content-Length")).isEqualTo(String.valueOf(CONTENT.length()));
    assertThat(got.header("Content-Disposition"))
        .isEqualTo("attachment; filename=\"a.pdf\"; filename*=UTF-8''a.pdf");
    assertThat(got.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(got.header("Accept-Ranges")).isEqualTo("bytes");
    assertThat(got.header("Cache-Control")).contains("private");
    assertThat(got.header("ETag")).isEqualTo("\"" + file + "\"");
    assertThat(got.header("Last-Modified")).isNotBlank();
  }

  @Test
  void aNameIsSentSafelyAndNeverBeginsAnotherHeader() {
    TestSql.update("UPDATE files SET filename = 'été.pdf' WHERE id = ?", file);
    assertThat(FileCalls.download(AUTHOR, file).header("Content-Disposition"))
        .isEqualTo("attachment; filename=\"ete.pdf\"; filename*=UTF-8''%C3%A9t%C3%A9.pdf");
    TestSql.update(
        "UPDATE files SET filename = ? WHERE id = ?", "a\r\nX-Evil: 1\0\u202E.pdf", file);
    Answer got = FileCalls.download(AUTHOR, file);
    assertThat(got.status()).isEqualTo(200);
    assertThat(got.header("X-Evil")).isEmpty();
  }

  @Test
  void aPartComesAlone() {
    Answer got = ranged("bytes=9-").get("/api/files/download/" + file);
    assertThat(got.status()).as(got.text()).isEqualTo(206);
    assertThat(got.text()).isEqualTo(CONTENT.substring(9));
    assertThat(got.header("Content-Range")).isEqualTo("bytes 9-13/14");
    assertThat(got.header("Content-Length")).isEqualTo("5");
  }

  @Test
  void aPartThatIsNotThereIsRefused() {
    Answer got = ranged("bytes=14-").get("/api/files/download/" + file);
    assertThat(got.status()).isEqualTo(416);
    assertThat(got.header("Content-Range")).isEqualTo("bytes */14");
    assertThat(got.json().path("error").asText()).isNotBlank();
  }

  @Test
  void whatIsNoSinglePartGetsTheWhole() {
    Answer got = ranged("bytes=0-1,3-4").get("/api/files/download/" + file);
    assertThat(got.status()).isEqualTo(200);
    assertThat(got.text()).isEqualTo(CONTENT);
  }

  @Test
  void aPartIsOnlySentOfTheFileThatItsReaderHas() {
    String path = "/api/files/download/" + file;
    String tag = "\"" + file + "\"";
    assertThat(ranged("bytes=0-3").withHeader("If-Range", tag).get(path).status()).isEqualTo(206);
    assertThat(ranged("bytes=0-3").withHeader("If-Range", "\"x\"").get(path).status())
        .isEqualTo(200);
    Answer known = AUTHOR.client().withHeader("If-None-Match", "\"x\", " + tag).get(path);
    assertThat(known.status()).isEqualTo(304);
    assertThat(known.text()).isEmpty();
  }

  @Test
  void theHeadersComeAloneToo() {
    Answer got = AUTHOR.client().send("HEAD", "/api/files/download/" + file, null, null);
    assertThat(got.status()).isEqualTo(200);
    assertThat(got.header("Content-Length")).isEqualTo("14");
    assertThat(got.text()).isEmpty();
  }

  @Test
  void aFileWithoutItsBytesIsNotFoundAndNeverAnother() throws IOException {
    Path bytes = FileCalls.bytes(file);
    Files.copy(bytes, bytes.resolveSibling("a-" + bytes.getFileName()));
    Files.delete(bytes);
    Answer got = FileCalls.download(AUTHOR, file);
    assertThat(got.status()).isEqualTo(404);
    assertThat(got.json().path("message").asText()).isNotBlank();
    TestSql.update("UPDATE files SET url = '/etc/passwd' WHERE id = ?", file);
    assertThat(FileCalls.download(AUTHOR, file).status()).isEqualTo(404);
    TestSql.update("UPDATE files SET url = '/uploads/../../../etc/passwd' WHERE id = ?", file);
    assertThat(FileCalls.download(AUTHOR, file).status()).isEqualTo(404);
    TestSql.update("UPDATE files SET url = '/uploads/projects' WHERE id = ?", file);
    assertThat(FileCalls.download(AUTHOR, file).status()).isEqualTo(404);
  }

  @Test
  void adoptedRowsServeTheirBytesButNoPathAndNoType() {
    String url = TestSql.text("SELECT url FROM files WHERE id = ?", file);
    TestSql.update(
        "UPDATE files SET url = ?, mimeType = 'text/html; charset=x' WHERE id = ?",
        "/srv/backend" + url,
        file);
    Answer got = FileCalls.download(AUTHOR, file);
    assertThat(got.text()).isEqualTo(CONTENT);
    assertThat(got.header("Content-Type")).isEqualTo("application/octet-stream");
    Answer listed = AUTHOR.client().get("/api/files/projects/" + ORDER + "/files");
    assertThat(listed.text()).contains("\"" + url + "\"").doesNotContain("/srv/backend");
  }

  @Test
  void badIdsAreTold() {
    assertThat(FileCalls.download(AUTHOR, "x").status()).isEqualTo(400);
    assertThat(FileCalls.download(AUTHOR, UUID.randomUUID().toString()).status()).isEqualTo(404);
  }

  @Test
  void nothingIsServedStatically() {
    String url = TestSql.text("SELECT url FROM files WHERE id = ?", file);
    assertThat(AUTHOR.client().get(url).status()).isEqualTo(404);
    assertThat(AUTHOR.client().get("/api" + url).status()).isEqualTo(404);
  }

  private static TestClient ranged(String range) {
    return AUTHOR.client().withHeader("Range", range);
  }
}
