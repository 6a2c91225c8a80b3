package fr.livrestaka.application.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.application.files.port.StoredFiles;
import fr.livrestaka.domain.files.StoredPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
}
