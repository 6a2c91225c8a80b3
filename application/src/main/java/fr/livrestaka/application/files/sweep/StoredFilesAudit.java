package fr.livrestaka.application.files.sweep;

import fr.livrestaka.application.files.port.StoredFiles;
import fr.livrestaka.domain.files.FileRecord;
import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.files.SweepDoubt;
import fr.livrestaka.domain.files.UploadPurpose;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Bytes held against rows. The bytes are listed first: what comes in meanwhile is in the rows, and
 * not among them.
 */
final class StoredFilesAudit {
  private final StoredFiles files;
  private final Map<StoredPath, StoredEntry> unnamed = new LinkedHashMap<>();
  private final Set<String> hollow = new TreeSet<>();
  private final Map<String, Integer> storedIn = new TreeMap<>();
  private final Map<String, Integer> rowsIn = new TreeMap<>();
  private final List<FileRecord> withoutBytes = new ArrayList<>();
  private final Map<String, Integer> emptyFolders = new TreeMap<>();

  StoredFilesAudit(StoredFiles files) {
    this.files = files;
    UploadPurpose.folders().forEach(this::list);
  }

  private void list(String folder) {
    List<StoredEntry> entries = within(folder);
    if (entries.isEmpty()) hollow.add(folder);
    storedIn.put(folder, entries.size());
    entries.forEach(entry -> unnamed.put(entry.path(), entry));
  }

  /** Of a folder that cannot be read whole, nothing. */
  private List<StoredEntry> within(String folder) {
    try {
      return files.list(folder);
    } catch (UncheckedIOException e) {
      return List.of();
    }
  }

  void see(FileRecord row) {
    String folder = folder(row);
    rowsIn.merge(folder, 1, Integer::sum);
    if (row.path().map(unnamed::remove).isPresent() || row.path().filter(files::has).isPresent()) {
      return;
    }
    if (stored() == 0 || hollow.contains(folder)) {
      emptyFolders.merge(folder, 1, Integer::sum);
    } else {
      withoutBytes.add(row);
    }
  }

  private static String folder(FileRecord row) {
    return row.path().map(StoredPath::folder).orElse("");
  }

  void name(Collection<StoredPath> paths) {
    paths.forEach(unnamed::remove);
  }

  /**
   * @param before bytes written since are left out
   */
  SweepReport report(Instant at, Instant before) {
    List<StoredEntry> withoutRow =
        unnamed.values().stream().filter(entry -> entry.modifiedAt().isBefore(before)).toList();
    int toConfirm =
        toConfirm(withoutBytes.stream().map(StoredFilesAudit::folder), rowsIn)
            + toConfirm(withoutRow.stream().map(entry -> entry.path().folder()), storedIn);
    return new SweepReport(
        at, sum(rowsIn), stored(), withoutBytes, withoutRow, emptyFolders, toConfirm);
  }

  private static int toConfirm(Stream<String> without, Map<String, Integer> all) {
    Map<String, Integer> byFolder = new TreeMap<>();
    without.forEach(folder -> byFolder.merge(folder, 1, Integer::sum));
    return byFolder.entrySet().stream()
        .mapToInt(some -> SweepDoubt.toConfirm(some.getValue(), all.getOrDefault(some.getKey(), 0)))
        .sum();
  }

  private int stored() {
    return sum(storedIn);
  }

  private static int sum(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
