package fr.livrestaka.bootstrap.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.testing.TestClient;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.persistence.testing.TestDatabase;
import fr.livrestaka.persistence.testing.TestDatabase.Schema;
import fr.livrestaka.storage.files.WrongFileKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A program whose uploads lie encrypted. */
class EncryptedUploadsHttpTest {
  private static final String KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
  private static final String OTHER = "HwECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
  private static final String TEXT = "Il était une fois ".repeat(10_000);

  @Test
  void filesComeBackInPlainAndInPartsAndTheWrongKeyStopsTheStart() throws IOException {
    Schema schema = TestDatabase.newSchema();
    TestProgram program = TestProgram.start(schema, Map.of("FILES_KEY", KEY));
    try {
      readsWhatItWrites(program);
    } finally {
      program.stop();
    }
    assertThatThrownBy(() -> TestProgram.start(schema, Map.of("FILES_KEY", OTHER)))
        .isInstanceOf(WrongFileKey.class)
        .hasMessageContaining("FILES_KEY does not fit");
    assertThatThrownBy(() -> TestProgram.start(schema, Map.of()))
        .isInstanceOf(WrongFileKey.class)
        .hasMessageContaining("FILES_KEY is missing");
  }

  private static void readsWhatItWrites(TestProgram program) throws IOException {
    Answer joined =
        program.client().post("/api/auth/register", People.registration(People.freshEmail()));
    TestClient author = program.client().withToken(joined.json().path("token").asText());
    Answer added =
        author.send(
            "POST",
            "/api/files/upload/message",
            "--limite\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\n"
                + TEXT
                + "\r\n--limite--\r\n",
            "multipart/form-data; boundary=limite");
    assertThat(added.status()).as(added.text()).isEqualTo(201);
    String path = "/api/files/download/" + added.json().path("file").path("id").asText();
    byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
    Answer whole = author.get(path);
    assertThat(whole.text()).isEqualTo(TEXT);
    assertThat(whole.header("Content-Length")).isEqualTo(String.valueOf(bytes.length));
    Answer part = author.withHeader("Range", "bytes=100000-100099").get(path);
    assertThat(part.status()).isEqualTo(206);
    assertThat(part.response().body()).isEqualTo(Arrays.copyOfRange(bytes, 100_000, 100_100));
    assertThat(Files.readString(onDisk(program), StandardCharsets.ISO_8859_1))
        .doesNotContain("une fois");
  }

  private static Path onDisk(TestProgram program) throws IOException {
    try (Stream<Path> files = Files.list(program.home().resolve("uploads/messages"))) {
      return files.findFirst().orElseThrow();
    }
  }
}
