package fr.livrestaka.storage.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.application.files.StoredFilesContract;
import fr.livrestaka.application.files.port.StoredContent;
import fr.livrestaka.application.files.port.StoredFiles;
import fr.livrestaka.domain.files.StoredPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that lie encrypted. */
class EncryptedFilesTest extends StoredFilesContract {
  private static final String KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
  private static final String OTHER = "HwECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
  private static final StoredPath PATH = new StoredPath("projects/a.pdf");

  @TempDir Path folder;
  private Path uploads;
  private DiskFiles files;

  @BeforeEach
  void setUp() {
    uploads = folder.resolve("uploads");
    files = new DiskFiles(uploads, FileKeys.of(List.of(KEY)));
  }

  @Override
  protected StoredFiles files() {
    return files;
  }

  @Override
  protected Optional<byte[]> bytesAt(StoredPath path) {
    return files.open(path).map(EncryptedFilesTest::all);
  }

  @Override
  protected long sizeOnDisk(long size) {
    return size + FileKey.HEADER + 40 + 16;
  }

  @Test
  void nothingOfTheContentLiesOnTheDisk() throws IOException {
    store("Il était une fois".repeat(1000));
    byte[] stored = Files.readAllBytes(uploads.resolve(PATH.value()));
    assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("une fois");
    assertThat(text(files)).startsWith("Il était une fois");
  }

  @Test
  void plainFilesFromBeforeStayReadable() throws IOException {
    new DiskFiles(uploads).store(PATH, Files.writeString(folder.resolve("x"), "ancien"));
    assertThat(text(files)).isEqualTo("ancien");
    assertThat(files.open(PATH).orElseThrow().size()).isEqualTo(6);
  }

  @Test
  void aNewKeyReadsOldFilesAsLongAsTheOldKeyIsThere() throws IOException {
    store("ancien");
    DiskFiles both = new DiskFiles(uploads, FileKeys.of(List.of(OTHER, KEY)));
    assertThat(text(both)).isEqualTo("ancien");
    DiskFiles wrong = new DiskFiles(uploads, FileKeys.of(List.of(OTHER)));
    assertThatThrownBy(() -> wrong.open(PATH)).isInstanceOf(WrongFileKey.class);
    assertThatThrownBy(() -> new DiskFiles(uploads).open(PATH)).isInstanceOf(WrongFileKey.class);
  }

  @Test
  void changedShortenedAndSwappedFilesAreNotRead() throws IOException {
    store("x".repeat(200_000));
    Path file = uploads.resolve(PATH.value());
    byte[] good = Files.readAllBytes(file);
    byte[] changed = good.clone();
    changed[150_000] ^= 1;
    Files.write(file, changed);
    assertThatThrownBy(() -> text(files)).isInstanceOf(UncheckedIOException.class);
    Files.write(file, Arrays.copyOf(good, good.length - 20_000));
    assertThatThrownBy(() -> text(files)).isInstanceOf(UncheckedIOException.class);
    Files.write(uploads.resolve("projects/b.pdf"), good);
    StoredPath other = new StoredPath("projects/b.pdf");
    assertThatThrownBy(() -> all(files.open(other).orElseThrow()))
        .isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void aWrongOrMissingKeyIsNoticedAtTheStart() {
    FileKeys keys = FileKeys.of(List.of(KEY));
    FileKeyCheck.run(uploads, FileKeys.none());
    FileKeyCheck.run(uploads, keys);
    FileKeyCheck.run(uploads, keys);
    FileKeyCheck.run(uploads, FileKeys.of(List.of(OTHER, KEY)));
    assertThatThrownBy(() -> FileKeyCheck.run(uploads, FileKeys.of(List.of(OTHER))))
        .isInstanceOf(WrongFileKey.class)
        .hasMessageContaining("FILES_KEY does not fit");
    assertThatThrownBy(() -> FileKeyCheck.run(uploads, FileKeys.none()))
        .isInstanceOf(WrongFileKey.class)
        .hasMessageContaining("FILES_KEY is missing");
    assertThat(files.list("projects")).isEmpty();
  }

  @Test
  void anEmptyOrPlainKeyFileIsToldAsWhatItIs() throws IOException {
    Files.createDirectories(uploads);
    for (String content : List.of("", "staka")) {
      Files.writeString(uploads.resolve(".files-key"), content);
      for (FileKeys keys : List.of(FileKeys.none(), FileKeys.of(List.of(KEY)))) {
        assertThatThrownBy(() -> FileKeyCheck.run(uploads, keys))
            .isInstanceOf(WrongFileKey.class)
            .hasMessageContaining(uploads.resolve(".files-key").toString())
            .hasMessageContaining("damaged");
      }
    }
  }

  @Test
  void whatLooksEncryptedBeforeThereIsAKeyStaysReadableAfterwards() throws IOException {
    String content = "STKENC1\n0123456789";
    new DiskFiles(uploads).store(PATH, Files.writeString(folder.resolve("x"), content));
    assertThat(text(files)).isEqualTo(content);
  }

  private void store(String content) throws IOException {
    files.store(PATH, Files.writeString(folder.resolve("content"), content));
  }

  private static String text(DiskFiles files) {
    return new String(all(files.open(PATH).orElseThrow()), StandardCharsets.UTF_8);
  }

  private static byte[] all(StoredContent content) {
    try (InputStream bytes = content.open(0)) {
      return bytes.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
