package fr.livrestaka.application.files;

import fr.livrestaka.application.files.port.StoredFiles;
import fr.livrestaka.domain.files.StoredPath;
import java.util.Optional;

class InMemoryStoredFilesTest extends StoredFilesContract {
  private final InMemoryStoredFiles files = new InMemoryStoredFiles();

  @Override
  protected StoredFiles files() {
    return files;
  }

  @Override
  protected Optional<byte[]> bytesAt(StoredPath path) {
    return Optional.ofNullable(files.all().get(path));
  }
}
