package fr.livrestaka.application.files;

import fr.livrestaka.application.files.port.FileReferences;
import fr.livrestaka.application.files.port.StoredFiles;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.files.FileId;
import fr.livrestaka.domain.files.FileRecord;
import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.files.UploadPurpose;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compares rows and bytes, both ways, and changes nothing. Only the folders of uploads are looked
 * at. Bytes of the last day are left alone: their row may be about to come.
 */
@Singleton
public class FindOrphans {
  private static final Duration LEFT_ALONE = Duration.ofDays(1);
  private static final int ROWS_AT_ONCE = 1000;

  private final StoredFiles files;
  private final FileReferences references;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public FindOrphans(
      StoredFiles files,
      FileReferences references,
      Transactions transactions,
      InstantSource clock) {
    this.files = files;
    this.references = references;
    this.transactions = transactions;
    this.clock = clock;
  }

  public SweepReport report() {
    Instant now = clock.instant();
    Map<StoredPath, StoredEntry> unnamed = stored();
    int stored = unnamed.size();
    List<FileRecord> withoutBytes = new ArrayList<>();
    int rows = compareRows(unnamed, withoutBytes);
    transactions.read(references::elsewhere).forEach(unnamed::remove);
    List<StoredEntry> withoutRow =
        unnamed.values().stream()
            .filter(entry -> entry.modifiedAt().isBefore(now.minus(LEFT_ALONE)))
            .toList();
    return new SweepReport(now, rows, stored, withoutBytes, withoutRow);
  }

  /** Before the rows are read: what comes in meanwhile is in the rows, and not among these. */
  private Map<StoredPath, StoredEntry> stored() {
    Map<StoredPath, StoredEntry> stored = new LinkedHashMap<>();
    for (String folder : UploadPurpose.folders()) {
      files.list(folder).forEach(entry -> stored.put(entry.path(), entry));
    }
    return stored;
  }

  private int compareRows(Map<StoredPath, StoredEntry> unnamed, List<FileRecord> withoutBytes) {
    int rows = 0;
    Optional<FileId> last = Optional.empty();
    List<FileRecord> some;
    do {
      Optional<FileId> from = last;
      some = transactions.read(() -> references.after(from, ROWS_AT_ONCE));
      for (FileRecord row : some) {
        boolean isNamed = row.path().map(unnamed::remove).isPresent();
        if (!isNamed && !hasBytes(row)) withoutBytes.add(row);
        last = Optional.of(row.id());
      }
      rows += some.size();
    } while (some.size() == ROWS_AT_ONCE);
    return rows;
  }

  private boolean hasBytes(FileRecord row) {
    return row.path().flatMap(files::open).isPresent();
  }
}
