package fr.livrestaka.application.files;

import fr.livrestaka.application.files.port.StoredFiles;
import fr.livrestaka.domain.files.StoredPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

public final class InMemoryStoredFiles implements StoredFiles {
  private final Map<StoredPath, byte[]> bytes = new ConcurrentHashMap<>();

  @Override
  public void store(StoredPath path, Path content) {
    try {
      if (bytes.putIfAbsent(path, Files.readAllBytes(content)) != null) {
        throw new IllegalArgumentException("something lies there already");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void store(StoredPath path, byte[] content) {
    bytes.put(path, content.clone());
  }

  @Override
  public Optional<byte[]> read(StoredPath path) {
    return Optional.ofNullable(bytes.get(path)).map(byte[]::clone);
  }

  @Override
  public void delete(StoredPath path) {
    bytes.remove(path);
  }

  public Map<StoredPath, byte[]> all() {
    return Map.copyOf(bytes);
  }
}
