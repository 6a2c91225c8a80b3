package fr.livrestaka.application.audit;

import fr.livrestaka.application.audit.port.AuditLog;
import fr.livrestaka.application.audit.port.AuditTrail;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.Page;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.audit.AuditRecord;
import fr.livrestaka.domain.audit.AuditSeverity;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/** Shows administrators the audit log; each look is a line of it (contract B 9.1, 9.2, 9.4). */
@Singleton
public class ReadAuditLog {
  /** The most lines of an export. */
  public static final int LONGEST_EXPORT = 10_000;

  private final AuditTrail trail;
  private final AuditLog log;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public ReadAuditLog(
      AuditTrail trail, AuditLog log, Transactions transactions, InstantSource clock) {
    this.trail = trail;
    this.log = log;
    this.transactions = transactions;
    this.clock = clock;
  }

  public Page<AuditRecord> list(Caller caller, AuditQuery query, PageRequest page) {
    note(caller, "AUDIT_LOGS_ACCESSED", AuditSeverity.HIGH, Map.of("page", page.number()));
    return transactions.read(() -> trail.search(query, page));
  }

  /**
   * @param format named in the log
   * @return the first 10 000 at most
   */
  public List<AuditRecord> export(Caller caller, AuditQuery query, String format) {
    note(caller, "AUDIT_LOGS_EXPORTED", AuditSeverity.HIGH, Map.of("format", format));
    return transactions.read(() -> trail.first(query, LONGEST_EXPORT));
  }

  /** Up to a minute old. */
  public AuditSummary summary() {
    return trail.summary();
  }

  public AuditActivity activity(Caller caller) {
    note(caller, "AUDIT_STATS_ACCESSED", AuditSeverity.MEDIUM, Map.of());
    return transactions.read(() -> trail.activity(clock.instant()));
  }

  private void note(
      Caller caller, String action, AuditSeverity severity, Map<String, Object> details) {
    log.record(LogAudit.entry(caller, action, severity, details));
  }
}
