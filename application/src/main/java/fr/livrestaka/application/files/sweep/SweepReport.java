package fr.livrestaka.application.files.sweep;

import fr.livrestaka.domain.files.FileRecord;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where bytes and rows do not agree.
 *
 * @param rows how many rows were looked at
 * @param stored how many stored files were looked at
 * @param withoutBytes rows whose bytes are missing
 * @param withoutRow bytes, older than a day, that no row speaks of
 * @param emptyFolders folders that hold nothing at all or cannot be read whole, with the number of
 *     rows whose bytes should lie there; these count as out of reach, for example on a disk that is
 *     not mounted, and not as missing
 * @param toConfirm how many of the rows and bytes go only where the request names this very number:
 *     those of folders in which more than 10 and over 20 % of one side have no counterpart
 */
public record SweepReport(
    Instant at,
    int rows,
    int stored,
    List<FileRecord> withoutBytes,
    List<StoredEntry> withoutRow,
    Map<String, Integer> emptyFolders,
    int toConfirm) {
  public SweepReport {
    withoutBytes = List.copyOf(withoutBytes);
    withoutRow = List.copyOf(withoutRow);
    emptyFolders = Collections.unmodifiableMap(new TreeMap<>(emptyFolders));
  }

  public boolean isClean() {
    return withoutBytes.isEmpty() && withoutRow.isEmpty() && emptyFolders.isEmpty();
  }

  /** Whether there are rows and no bytes at all, or bytes and no rows. */
  public boolean isOneSided() {
    return (rows == 0) != (stored == 0);
  }

  /** How many rows have their bytes where nothing at all is. */
  public int outOfReach() {
    return emptyFolders.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Bytes that a sweep sets free. */
  public long bytesWithoutRow() {
    return withoutRow.stream().mapToLong(StoredEntry::size).sum();
  }
}
