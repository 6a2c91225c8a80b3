package fr.livrestaka.application.files.sweep;

import fr.livrestaka.application.files.port.StoredFiles;
import fr.livrestaka.application.shared.RowByRow;
import fr.livrestaka.domain.files.StoredPath;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Deletes bytes one by one. One file that cannot be deleted holds up no other. */
final class RemoveBytes {
  private static final String WORK = "sweep of stored files";

  private final StoredFiles files;
  private final RowByRow rowByRow;
  private final Instant before;
  private int failed;

  /**
   * @param before bytes written since stay
   */
  RemoveBytes(StoredFiles files, RowByRow rowByRow, Instant before) {
    this.files = files;
    this.rowByRow = rowByRow;
    this.before = before;
  }

  /**
   * @return how many went
   */
  int remove(List<StoredEntry> entries) {
    int removed = 0;
    for (StoredEntry entry : entries) {
      Optional<Boolean> gone = delete(entry.path());
      if (gone.isEmpty()) failed++;
      if (gone.orElse(false)) removed++;
    }
    return removed;
  }

  private Optional<Boolean> delete(StoredPath path) {
    return rowByRow.attempt(WORK, path.value(), () -> files.deleteOlder(path, before));
  }

  /** How many could not be deleted, all calls together. */
  int failed() {
    return failed;
  }
}
