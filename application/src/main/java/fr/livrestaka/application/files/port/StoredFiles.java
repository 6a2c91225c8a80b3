package fr.livrestaka.application.files.port;

import fr.livrestaka.domain.files.StoredPath;
import java.nio.file.Path;
import java.util.Optional;

/** The bytes of stored files. Never inside a transaction. */
public interface StoredFiles {
  /**
   * Copies the content there; afterwards it outlasts a power cut. On failure nothing is left.
   *
   * @throws IllegalArgumentException something lies there already
   */
  void store(StoredPath path, Path content);

  /** Stores the bytes, all or none, in place of those that are there. */
  void store(StoredPath path, byte[] bytes);

  /** The bytes, or empty where there are none. */
  Optional<byte[]> read(StoredPath path);

  /** Removes the bytes; where there are none, nothing happens. */
  void delete(StoredPath path);
}
