package fr.livrestaka.storage.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DurableFolderTest {
  @TempDir Path start;
  private final List<Path> forced = new ArrayList<>();

  @Test
  void eachNewFoldersEntryIsWrittenOutFromTheTopDown() throws IOException {
    Path orders = start.resolve("uploads/orders");
    DurableFolder.make(orders, forced::add);
    assertThat(orders).isDirectory();
    assertThat(forced).containsExactly(start, start.resolve("uploads"));
  }

  @Test
  void aFolderThatIsThereCostsNothing() throws IOException {
    DurableFolder.make(start, forced::add);
    assertThat(forced).isEmpty();
  }

  @Test
  void aFileInItsPlaceIsAFault() throws IOException {
    Path file = Files.createFile(start.resolve("orders"));
    assertThatThrownBy(() -> DurableFolder.make(file.resolve("new"), forced::add))
        .isInstanceOf(FileAlreadyExistsException.class);
  }

  @Test
  void theDiskTakesIt() throws IOException {
    DurableFolder.make(start.resolve("a/b/c"));
    assertThat(start.resolve("a/b/c")).isDirectory();
  }
}
