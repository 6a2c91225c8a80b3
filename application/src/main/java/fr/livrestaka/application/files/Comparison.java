package fr.livrestaka.application.files;

import fr.livrestaka.application.files.port.StoredFiles;
import fr.livrestaka.domain.files.FileRecord;
import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.files.UploadPurpose;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Bytes held against rows. The bytes are listed first: what comes in meanwhile is in the rows, and
 * not among them.
 */
final class Comparison {
  private final StoredFiles files;
  private final Map<StoredPath, StoredEntry> unnamed = new LinkedHashMap<>();
  private final Set<String> hollow = new TreeSet<>();
  private final int stored;
  private int rows;
  private final List<FileRecord> withoutBytes = new ArrayList<>();
  private final Map<String, Integer> emptyFolders = new TreeMap<>();

  Comparison(StoredFiles files) {
    this.files = files;
    UploadPurpose.folders().forEach(this::list);
    this.stored = unnamed.size();
  }

  private void list(String folder) {
    List<StoredEntry> entries = files.list(folder);
    if (entries.isEmpty()) hollow.add(folder);
    entries.forEach(entry -> unnamed.put(entry.path(), entry));
  }

  void see(FileRecord row) {
    rows++;
    if (row.path().map(unnamed::remove).isPresent() || row.path().filter(files::has).isPresent()) {
      return;
    }
    String folder = row.path().map(StoredPath::folder).orElse("");
    if (stored == 0 || hollow.contains(folder)) {
      emptyFolders.merge(folder, 1, Integer::sum);
    } else {
      withoutBytes.add(row);
    }
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
    return new SweepReport(at, rows, stored, withoutBytes, withoutRow, emptyFolders);
  }
}
