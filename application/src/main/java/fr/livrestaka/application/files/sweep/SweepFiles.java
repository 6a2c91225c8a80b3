package fr.livrestaka.application.files.sweep;

import fr.livrestaka.application.audit.port.AuditLog;
import fr.livrestaka.application.files.port.FileRecords;
import fr.livrestaka.application.files.port.FileReferences;
import fr.livrestaka.application.files.port.FileVersions;
import fr.livrestaka.application.files.port.StoredFiles;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.RowByRow;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.audit.AuditEntry;
import fr.livrestaka.domain.audit.AuditSeverity;
import fr.livrestaka.domain.audit.AuditTargetType;
import fr.livrestaka.domain.files.FileRecord;
import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.files.refusals.SweepRefused;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;

/** Takes away, by an administrator's command, what {@link FindOrphans} has found. */
@Singleton
public class SweepFiles {
  private static final int AT_ONCE = 200;

  /** What was written so lately stays, whatever the rows say. */
  private static final Duration LEFT_ALONE = Duration.ofHours(1);

  private final FindOrphans findOrphans;
  private final StoredFiles files;
  private final FileReferences references;
  private final FileRecords records;
  private final FileVersions versions;
  private final AuditLog audit;
  private final RowByRow rowByRow;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public SweepFiles(
      FindOrphans findOrphans,
      StoredFiles files,
      FileReferences references,
      FileRecords records,
      FileVersions versions,
      AuditLog audit,
      RowByRow rowByRow,
      Transactions transactions,
      InstantSource clock) {
    this.findOrphans = findOrphans;
    this.files = files;
    this.references = references;
    this.records = records;
    this.versions = versions;
    this.audit = audit;
    this.rowByRow = rowByRow;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * What was taken away.
   *
   * @param failed how many bytes could not be deleted; they are found again by the next sweep
   */
  public record Swept(SweepReport found, int bytesRemoved, int rowsRemoved, int failed) {}

  /**
   * Some at a time, each looked up again just before; what is about to go is in the audit log
   * before it does.
   *
   * @param rowsToo whether rows without bytes go as well; versions of manuscripts stay
   * @param confirmed {@link SweepReport#toConfirm} as the caller has read it; 0 for none
   * @throws SweepRefused one side has nothing at all, or much of it is missing and that is not
   *     confirmed
   */
  public Swept sweep(Caller caller, boolean rowsToo, int confirmed) {
    SweepReport found = findOrphans.report();
    if (found.isOneSided()) throw SweepRefused.oneSided();
    int toConfirm = found.toConfirm();
    if (toConfirm > 0 && toConfirm != confirmed) throw SweepRefused.unconfirmed(toConfirm);
    int rows = rowsToo ? each(found.withoutBytes(), some -> removeRows(caller, some)) : 0;
    Set<StoredPath> elsewhere = transactions.readCurrent(references::elsewhere);
    List<StoredEntry> orphans =
        found.withoutRow().stream().filter(entry -> !elsewhere.contains(entry.path())).toList();
    RemoveBytes removal = new RemoveBytes(files, rowByRow, clock.instant().minus(LEFT_ALONE));
    int bytes = each(orphans, some -> removal.remove(aboutToGo(caller, some)));
    return new Swept(found, bytes, rows, removal.failed());
  }

  private static <T> int each(List<T> all, ToIntFunction<List<T>> removal) {
    int removed = 0;
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      removed += removal.applyAsInt(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
    }
    return removed;
  }

  private int removeRows(Caller caller, List<FileRecord> rows) {
    List<FileRecord> missing =
        rows.stream().filter(row -> row.path().filter(files::has).isEmpty()).toList();
    return transactions.write(
        () -> {
          int removed = 0;
          for (FileRecord row : missing) removed += removeRow(row) ? 1 : 0;
          if (removed > 0) audit.record(entry(caller, Map.of("rowsRemoved", removed)));
          return removed;
        });
  }

  private boolean removeRow(FileRecord row) {
    if (records.lock(row.id()).isEmpty() || versions.has(row.id())) return false;
    records.remove(row.id());
    return true;
  }

  private List<StoredEntry> aboutToGo(Caller caller, List<StoredEntry> entries) {
    return transactions.write(() -> stillUnnamed(caller, entries));
  }

  private List<StoredEntry> stillUnnamed(Caller caller, List<StoredEntry> entries) {
    Set<StoredPath> named = references.named(entries.stream().map(StoredEntry::path).toList());
    List<StoredEntry> unnamed =
        entries.stream().filter(entry -> !named.contains(entry.path())).toList();
    long bytes = unnamed.stream().mapToLong(StoredEntry::size).sum();
    if (!unnamed.isEmpty()) {
      audit.record(entry(caller, Map.of("filesToRemove", unnamed.size(), "bytesToFree", bytes)));
    }
    return unnamed;
  }

  private static AuditEntry entry(Caller caller, Map<String, Object> what) {
    return new AuditEntry(
        caller.email(),
        "FILES_SWEPT",
        AuditTargetType.system,
        Optional.of("files"),
        AuditSeverity.HIGH,
        what,
        caller.origin().ipAddress(),
        caller.origin().userAgent());
  }
}
