package fr.livrestaka.application.files;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.files.port.StoredFiles;
import fr.livrestaka.domain.files.StoredPath;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link StoredFiles} does. */
public abstract class StoredFilesContract {
  private static final StoredPath PATH = new StoredPath("invoices/FACT-2026-000001-x.pdf");

  protected abstract StoredFiles storedFiles();

  @Test
  void readsWhatWasStoredLast() {
    StoredFiles files = storedFiles();
    files.store(PATH, new byte[] {1, 2, 3});
    files.store(PATH, new byte[] {4});

    assertThat(files.read(PATH)).hasValueSatisfying(bytes -> assertThat(bytes).containsExactly(4));
  }

  @Test
  void whatIsNotThereIsNotRead() {
    StoredFiles files = storedFiles();
    assertThat(files.read(new StoredPath("no-such-folder/a.pdf"))).isEmpty();
    files.store(PATH, new byte[] {1});
    files.delete(PATH);
    files.delete(PATH);

    assertThat(files.read(PATH)).isEmpty();
  }
}
