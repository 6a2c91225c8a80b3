package fr.livrestaka.storage.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.livrestaka.application.files.StoredFilesContract;
import fr.livrestaka.application.files.port.StoredFiles;
import fr.livrestaka.domain.files.StoredPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskFilesTest extends StoredFilesContract {
  @TempDir Path folder;
  private Path uploads;
  private DiskFiles files;

  @BeforeEach
  void setUp() throws IOException {
    uploads = Files.createDirectories(folder.resolve("uploads/orders")).getParent();
    files = new DiskFiles(uploads);
  }

  @Override
  protected StoredFiles files() {
    return files;
  }

  @Override
  protected Optional<byte[]> bytesAt(StoredPath path) {
    Path file = uploads.resolve(path.value());
    try {
      return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void makesFoldersThatAreNotThereYet() throws IOException {
    Path fresh = folder.resolve("fresh/uploads");
    Path content = Files.writeString(folder.resolve("content"), "x");
    new DiskFiles(fresh).store(new StoredPath("orders/a.pdf"), content);
    assertThat(fresh.resolve("orders/a.pdf")).hasContent("x");
  }

  @Test
  void neverStoresThroughALinkOutOfTheFolder() throws IOException {
    Path outside = Files.createDirectories(folder.resolve("outside"));
    Files.createSymbolicLink(uploads.resolve("link"), outside);
    Path content = Files.writeString(folder.resolve("content"), "x");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> files.store(new StoredPath("link/x.txt"), content));
    assertThat(outside).isEmptyDirectory();
  }

  @Test
  void storesWholeFilesOnlyAndLeavesNothingBeside() {
    files.store(new StoredPath("invoices/new/a.pdf"), new byte[] {1});
    assertThat(uploads.resolve("invoices/new"))
        .isDirectoryContaining(file -> file.endsWith("a.pdf"))
        .isDirectoryNotContaining("glob:**/.part*");
  }

  @Test
  void neitherReadsNorReplacesThroughALinkOutOfTheFolder() throws IOException {
    Path outside = Files.createDirectories(folder.resolve("outside"));
    Path precious = Files.writeString(outside.resolve("precious.txt"), "x");
    Files.createSymbolicLink(uploads.resolve("link"), outside);
    Files.createSymbolicLink(uploads.resolve("orders/l.txt"), precious);
    for (String path : List.of("link/precious.txt", "orders/l.txt")) {
      assertThatIllegalArgumentException().isThrownBy(() -> files.read(new StoredPath(path)));
      assertThat(files.open(new StoredPath(path))).isEmpty();
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> files.store(new StoredPath("link/precious.txt"), new byte[] {1}));
    assertThat(precious).hasContent("x");
  }

  @Test
  void deletingTwiceIsNoFault() throws IOException {
    Files.writeString(uploads.resolve("orders/a.pdf"), "a");
    files.delete(new StoredPath("orders/a.pdf"));
    files.delete(new StoredPath("orders/a.pdf"));
    files.delete(new StoredPath("no-such-folder/a.pdf"));
    assertThat(uploads.resolve("orders")).isEmptyDirectory();
  }

  @Test
  void neverFollowsALinkOutOfTheFolder() throws IOException {
    Path outside = Files.createDirectories(folder.resolve("outside"));
    Path precious = Files.writeString(outside.resolve("precious.txt"), "x");
    Files.createSymbolicLink(uploads.resolve("link"), outside);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> files.delete(new StoredPath("link/precious.txt")));
    assertThat(precious).exists();
  }

  @Test
  void removesALinkButNotWhatItLeadsTo() throws IOException {
    Path precious = Files.writeString(folder.resolve("precious.txt"), "x");
    Path link = Files.createSymbolicLink(uploads.resolve("orders/l.txt"), precious);
    files.delete(new StoredPath("orders/l.txt"));
    assertThat(Files.isSymbolicLink(link)).isFalse();
    assertThat(precious).exists();
  }

  @Test
  void refusesAFolder() {
    assertThatIllegalArgumentException().isThrownBy(() -> files.delete(new StoredPath("orders")));
    assertThat(uploads.resolve("orders")).exists();
  }

  @Test
  void worksUnderAnUploadsFolderThatIsItselfALink() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("linked"), uploads);
    Path file = Files.writeString(uploads.resolve("orders/a.pdf"), "a");
    new DiskFiles(link).delete(new StoredPath("orders/a.pdf"));
    assertThat(file).doesNotExist();
  }

  @Test
  void whatIsHiddenIsNotListed() throws IOException {
    for (String hidden : List.of(".Trash/a.pdf", ".snapshot/b/c.pdf", "lost+found/d.pdf", ".e")) {
      Path file = uploads.resolve("orders").resolve(hidden);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "x");
    }
    files.store(new StoredPath("orders/2026/f.pdf"), new byte[] {1});
    assertThat(files.list("orders"))
        .extracting(entry -> entry.path().value())
        .containsExactly("orders/2026/f.pdf");
  }
}
