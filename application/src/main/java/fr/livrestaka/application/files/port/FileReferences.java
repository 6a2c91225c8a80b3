package fr.livrestaka.application.files.port;

import fr.livrestaka.domain.files.FileId;
import fr.livrestaka.domain.files.FileRecord;
import fr.livrestaka.domain.files.StoredPath;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the database says of bytes, all of it. */
public interface FileReferences {
  /**
   * Rows of files by their ids.
   *
   * @param last the last one seen; empty: from the first on
   */
  List<FileRecord> after(Optional<FileId> last, int size);

  /** Those of the paths that rows of files name now. */
  Set<StoredPath> named(Collection<StoredPath> paths);

  /** Paths that rows of other tables name: addresses of manuscripts in orders, and pictures. */
  Set<StoredPath> elsewhere();
}
