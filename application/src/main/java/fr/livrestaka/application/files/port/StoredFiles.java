package fr.livrestaka.application.files.port;

import fr.livrestaka.domain.files.StoredPath;

/** The bytes of uploaded files. Never inside a transaction. */
public interface StoredFiles {
  /** Removes the bytes; where there are none, nothing happens. */
  void delete(StoredPath path);
}
