package fr.livrestaka.application.files;

import fr.livrestaka.application.files.port.StoredFiles;

class InMemoryStoredFilesTest extends StoredFilesContract {
  private final InMemoryStoredFiles files = new InMemoryStoredFiles();

  @Override
  protected StoredFiles storedFiles() {
    return files;
  }
}
