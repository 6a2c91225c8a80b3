package fr.livrestaka.storage.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderProbeTest {
  @TempDir Path home;
  private Path uploads;
  private FolderProbe probe;

  @BeforeEach
  void makeFolders() {
    uploads = home.resolve("a/b/uploads");
    probe = new FolderProbe(List.of(home, uploads));
  }

  @Test
  void foldersThatCanBeWrittenAreMadeAndLeftEmpty() {
    assertThat(probe.isWritable()).isTrue();
    assertThat(uploads).isEmptyDirectory();
    assertThat(WritableFolder.fault(uploads)).isEmpty();
  }

  @Test
  void aFileInPlaceOfAFolderIsNamed() throws IOException {
    Path file = Files.writeString(home.resolve("a"), "in the way");
    assertThat(probe.isWritable()).isFalse();
    assertThat(WritableFolder.fault(uploads).orElseThrow()).contains(file.toString());
    Files.delete(file);
    assertThat(probe.isWritable()).isTrue();
  }

  /** Nobody can write there, not even the superuser. */
  @Test
  void aFolderThatCannotBeWrittenIsNamed() {
    assertThat(WritableFolder.fault(Path.of("/proc")).orElseThrow()).contains("/proc");
  }
}
