package fr.livrestaka.application.files;

import fr.livrestaka.application.files.port.StoredFiles;
import fr.livrestaka.domain.files.StoredPath;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Files in memory. */
public final class InMemoryStoredFiles implements StoredFiles {
  private final Map<StoredPath, byte[]> files = new ConcurrentHashMap<>();

  @Override
  public void store(StoredPath path, byte[] bytes) {
    files.put(path, bytes.clone());
  }

  @Override
  public Optional<byte[]> read(StoredPath path) {
    return Optional.ofNullable(files.get(path)).map(byte[]::clone);
  }

  @Override
  public void delete(StoredPath path) {
    files.remove(path);
  }
}
