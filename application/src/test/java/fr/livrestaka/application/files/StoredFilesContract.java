package fr.livrestaka.application.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.livrestaka.application.files.port.StoredContent;
import fr.livrestaka.application.files.port.StoredFiles;
import fr.livrestaka.application.files.sweep.StoredEntry;
import fr.livrestaka.domain.files.StoredPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every implementation of {@link StoredFiles} does. */
public abstract class StoredFilesContract {
  private static final StoredPath PATH = new StoredPath("orders/a_1.pdf");

  @TempDir Path spool;

  protected abstract StoredFiles files();

  protected abstract Optional<byte[]> bytesAt(StoredPath path);

  /** Of a short content. */
  protected long sizeOnDisk(long size) {
    return size;
  }

  @Test
  void keepsTheBytes() throws IOException {
    byte[] bytes = new byte[3_000_000];
    new Random(7).nextBytes(bytes);
    Path content = Files.write(spool.resolve("content"), bytes);
    files().store(PATH, content);
    Files.delete(content);
    assertThat(bytesAt(PATH)).hasValueSatisfying(kept -> assertThat(kept).isEqualTo(bytes));
  }

  @Test
  void opensTheBytesFromAnyPlace() throws IOException {
    byte[] bytes = new byte[3_000_000];
    new Random(8).nextBytes(bytes);
    files().store(PATH, Files.write(spool.resolve("content"), bytes));
    StoredContent content = files().open(PATH).orElseThrow();
    assertThat(content.size()).isEqualTo(bytes.length);
    for (int from : new int[] {0, 1, 65_535, 1_048_576, 2_999_999, 3_000_000}) {
      try (InputStream rest = content.open(from)) {
        assertThat(rest.readAllBytes()).isEqualTo(Arrays.copyOfRange(bytes, from, bytes.length));
      }
    }
  }

  @Test
  void opensNothingWhereNothingLies() throws IOException {
    files().store(PATH, Files.writeString(spool.resolve("a"), "a"));
    assertThat(files().open(new StoredPath("orders/a_2.pdf"))).isEmpty();
    assertThat(files().open(new StoredPath("orders/a"))).isEmpty();
    assertThat(files().open(new StoredPath("other/a_1.pdf"))).isEmpty();
  }

  @Test
  void listsWhatLiesInAFolder() throws IOException {
    files().store(PATH, Files.writeString(spool.resolve("a"), "abc"));
    files().store(new StoredPath("messages/b.pdf"), Files.writeString(spool.resolve("b"), "b"));
    assertThat(files().list("orders"))
        .extracting(StoredEntry::path, StoredEntry::size)
        .containsExactly(tuple(PATH, sizeOnDisk(3)));
    assertThat(files().list("projects")).isEmpty();
  }

  @Test
  void neverOverwrites() throws IOException {
    files().store(PATH, Files.writeString(spool.resolve("first"), "first"));
    Path second = Files.writeString(spool.resolve("second"), "second");
    assertThatIllegalArgumentException().isThrownBy(() -> files().store(PATH, second));
    assertThat(bytesAt(PATH))
        .hasValueSatisfying(kept -> assertThat(kept).asString().isEqualTo("first"));
  }

  @Test
  void leavesNothingWhereTheContentHasGone() {
    assertThatThrownBy(() -> files().store(PATH, spool.resolve("gone")))
        .isInstanceOf(UncheckedIOException.class);
    assertThat(bytesAt(PATH)).isEmpty();
  }

  @Test
  void deletesTheFileAndNoOther() throws IOException {
    StoredPath other = new StoredPath("orders/b.pdf");
    files().store(PATH, Files.writeString(spool.resolve("a"), "a"));
    files().store(other, Files.writeString(spool.resolve("b"), "b"));
    for (int time = 0; time < 2; time++) {
      files().delete(PATH);
      assertThat(bytesAt(PATH)).isEmpty();
      assertThat(bytesAt(other)).isPresent();
    }
  }

  @Test
  void readsWhatWasStoredLast() {
    files().store(PATH, new byte[] {1, 2, 3});
    files().store(PATH, new byte[] {4});
    assertThat(files().read(PATH))
        .hasValueSatisfying(bytes -> assertThat(bytes).containsExactly(4));
  }

  @Test
  void whatIsNotThereIsNotRead() {
    assertThat(files().read(new StoredPath("no-such-folder/a.pdf"))).isEmpty();
    files().store(PATH, new byte[] {1});
    files().delete(PATH);
    assertThat(files().read(PATH)).isEmpty();
  }

  @Test
  void givesBackUnharmedWhatLooksLikeAFileOfItsOwn() throws IOException {
    byte[] bytes = "STKENC1\n0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    StoredPath other = new StoredPath("orders/b.txt");
    files().store(PATH, Files.write(spool.resolve("content"), bytes));
    files().store(other, bytes);
    for (StoredPath path : List.of(PATH, other)) {
      assertThat(files().read(path)).hasValueSatisfying(kept -> assertThat(kept).isEqualTo(bytes));
      StoredContent content = files().open(path).orElseThrow();
      assertThat(content.size()).isEqualTo(bytes.length);
      try (InputStream rest = content.open(9)) {
        assertThat(rest.readAllBytes()).isEqualTo(Arrays.copyOfRange(bytes, 9, bytes.length));
      }
    }
  }

  @Test
  void knowsWhatItHas() throws IOException {
    assertThat(files().has(PATH)).isFalse();
    files().store(PATH, Files.writeString(spool.resolve("a"), "a"));
    assertThat(files().has(PATH)).isTrue();
    assertThat(files().has(new StoredPath("orders/b.pdf"))).isFalse();
    assertThat(files().has(new StoredPath("orders"))).isFalse();
  }

  @Test
  void deletesWhatIsOldAndLeavesWhatIsNot() {
    files().store(PATH, new byte[] {1});
    Instant written = files().list("orders").get(0).modifiedAt();
    assertThat(files().deleteOlder(PATH, written)).isFalse();
    assertThat(files().has(PATH)).isTrue();
    assertThat(files().deleteOlder(PATH, written.plusSeconds(1))).isTrue();
    assertThat(files().has(PATH)).isFalse();
    assertThat(files().deleteOlder(PATH, written.plusSeconds(1))).isFalse();
  }
}
