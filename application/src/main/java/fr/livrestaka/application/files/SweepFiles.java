package fr.livrestaka.application.files;

import fr.livrestaka.application.audit.port.AuditLog;
import fr.livrestaka.application.files.port.FileRecords;
import fr.livrestaka.application.files.port.FileVersions;
import fr.livrestaka.application.files.port.StoredFiles;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.audit.AuditEntry;
import fr.livrestaka.domain.audit.AuditSeverity;
import fr.livrestaka.domain.audit.AuditTargetType;
import fr.livrestaka.domain.files.FileRecord;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;

/** Takes away, by an administrator's command, what {@link FindOrphans} has found. */
@Singleton
public class SweepFiles {
  private final FindOrphans findOrphans;
  private final StoredFiles files;
  private final FileRecords records;
  private final FileVersions versions;
  private final AuditLog audit;
  private final Transactions transactions;

  @Inject
  public SweepFiles(
      FindOrphans findOrphans,
      StoredFiles files,
      FileRecords records,
      FileVersions versions,
      AuditLog audit,
      Transactions transactions) {
    this.findOrphans = findOrphans;
    this.files = files;
    this.records = records;
    this.versions = versions;
    this.audit = audit;
    this.transactions = transactions;
  }

  /** What was taken away. */
  public record Swept(SweepReport found, int bytesRemoved, int rowsRemoved) {}

  /**
   * @param rowsToo whether rows without bytes go as well; versions of manuscripts stay
   */
  public Swept sweep(Caller caller, boolean rowsToo) {
    SweepReport found = findOrphans.report();
    int rows = rowsToo ? removeRows(found) : 0;
    found.withoutRow().forEach(entry -> files.delete(entry.path()));
    Swept swept = new Swept(found, found.withoutRow().size(), rows);
    transactions.writing(() -> audit.record(entry(caller, swept)));
    return swept;
  }

  private int removeRows(SweepReport found) {
    int removed = 0;
    for (FileRecord row : found.withoutBytes()) {
      if (transactions.write(() -> removeRow(row))) removed++;
    }
    return removed;
  }

  private boolean removeRow(FileRecord row) {
    if (records.lock(row.id()).isEmpty() || versions.has(row.id())) return false;
    records.remove(row.id());
    return true;
  }

  private static AuditEntry entry(Caller caller, Swept swept) {
    return new AuditEntry(
        caller.email(),
        "FILES_SWEPT",
        AuditTargetType.system,
        Optional.of("files"),
        AuditSeverity.HIGH,
        Map.of(
            "bytesRemoved", swept.bytesRemoved(),
            "freed", swept.found().bytesWithoutRow(),
            "rowsRemoved", swept.rowsRemoved()),
        caller.origin().ipAddress(),
        caller.origin().userAgent());
  }
}
