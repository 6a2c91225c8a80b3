package fr.livrestaka.application.files;

import fr.livrestaka.application.files.port.StoredContent;
import fr.livrestaka.application.files.port.StoredFiles;
import fr.livrestaka.application.files.sweep.StoredEntry;
import fr.livrestaka.domain.files.StoredPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

public final class InMemoryStoredFiles implements StoredFiles {
  private final Map<StoredPath, byte[]> bytes = new ConcurrentHashMap<>();
  private final Map<StoredPath, Instant> touched = new ConcurrentHashMap<>();
  private final Set<StoredPath> stuck = ConcurrentHashMap.newKeySet();
  private final Set<String> unreadable = ConcurrentHashMap.newKeySet();

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
  public Optional<StoredContent> open(StoredPath path) {
    return Optional.ofNullable(bytes.get(path)).map(Content::new);
  }

  /** All as if they lay there since the beginning of time, unless they are touched. */
  @Override
  public List<StoredEntry> list(String folder) {
    if (unreadable.contains(folder)) throw new UncheckedIOException(new IOException(folder));
    return bytes.entrySet().stream()
        .filter(entry -> entry.getKey().value().startsWith(folder + "/"))
        .map(
            entry ->
                new StoredEntry(entry.getKey(), entry.getValue().length, writtenAt(entry.getKey())))
        .toList();
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

  @Override
  public boolean has(StoredPath path) {
    return bytes.containsKey(path);
  }

  @Override
  public boolean deleteOlder(StoredPath path, Instant than) {
    if (stuck.contains(path)) throw new UncheckedIOException(new IOException(path.value()));
    return writtenAt(path).isBefore(than) && bytes.remove(path) != null;
  }

  /** The bytes are written anew. */
  public void touch(StoredPath path, Instant at) {
    touched.put(path, at);
  }

  /** The disk refuses to delete it. */
  public void stick(StoredPath path) {
    stuck.add(path);
  }

  /** The disk refuses to list the folder. */
  public void hide(String folder) {
    unreadable.add(folder);
  }

  private Instant writtenAt(StoredPath path) {
    return touched.getOrDefault(path, Instant.EPOCH);
  }

  public Map<StoredPath, byte[]> all() {
    return Map.copyOf(bytes);
  }

  private record Content(byte[] bytes) implements StoredContent {
    @Override
    public long size() {
      return bytes.length;
    }

    @Override
    public InputStream open(long from) {
      int start = Math.toIntExact(from);
      return new ByteArrayInputStream(bytes, start, bytes.length - start);
    }
  }
}
