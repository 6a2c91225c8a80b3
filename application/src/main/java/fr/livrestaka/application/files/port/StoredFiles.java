package fr.livrestaka.application.files.port;

import fr.livrestaka.application.files.sweep.StoredEntry;
import fr.livrestaka.domain.files.StoredPath;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
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

  /** What lies there, or empty where nothing does. */
  Optional<StoredContent> open(StoredPath path);

  /**
   * What lies in a folder and in folders in it, without what is hidden or only a link.
   *
   * @param folder first part of paths; need not be there
   * @throws UncheckedIOException something in it cannot be read
   */
  List<StoredEntry> list(String folder);

  /** Removes the bytes; where there are none, nothing happens. */
  void delete(StoredPath path);

  /** Whether a file lies there, without looking into it. */
  boolean has(StoredPath path);

  /**
   * As {@link #delete}, unless the bytes have been written since.
   *
   * @return whether bytes were there and have been removed
   */
  boolean deleteOlder(StoredPath path, Instant than);
}
