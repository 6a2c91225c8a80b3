package fr.livrestaka.application.files;

import fr.livrestaka.domain.files.FileRecord;
import java.time.Instant;
import java.util.List;

/**
 * Where bytes and rows do not agree.
 *
 * @param rows how many rows were looked at
 * @param stored how many stored files were looked at
 * @param withoutBytes rows whose bytes are missing
 * @param withoutRow bytes, older than a day, that no row speaks of
 */
public record SweepReport(
    Instant at, int rows, int stored, List<FileRecord> withoutBytes, List<StoredEntry> withoutRow) {
  public SweepReport {
    withoutBytes = List.copyOf(withoutBytes);
    withoutRow = List.copyOf(withoutRow);
  }

  public boolean isClean() {
    return withoutBytes.isEmpty() && withoutRow.isEmpty();
  }

  /** Bytes that a sweep sets free. */
  public long bytesWithoutRow() {
    return withoutRow.stream().mapToLong(StoredEntry::size).sum();
  }
}
