package fr.livrestaka.application.retention;

import fr.livrestaka.application.audit.port.AuditLog;
import fr.livrestaka.application.retention.port.RetentionReports;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.audit.AuditEntry;
import fr.livrestaka.domain.audit.AuditSeverity;
import fr.livrestaka.domain.audit.AuditTargetType;
import fr.livrestaka.domain.privacy.RetentionKind;
import fr.livrestaka.domain.privacy.RetentionReport;
import fr.livrestaka.domain.privacy.refusals.ReportOutdated;
import fr.livrestaka.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows an administrator what was kept long enough, and takes the approval that it goes. */
@Singleton
public class ReviewRetention {
  private final RetentionReports reports;
  private final AuditLog audit;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public ReviewRetention(
      RetentionReports reports, AuditLog audit, Transactions transactions, InstantSource clock) {
    this.reports = reports;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** The last report of each kind that has one, in the order of the kinds. */
  public List<RetentionReport> latest() {
    return transactions.read(reports::latest);
  }

  /**
   * @param number of the report that the administrator has seen
   * @param due the number that it has counted
   * @throws NotFound where nothing was reported yet
   * @throws ReportOutdated where the present report is another one, counts another number, or is
   *     approved already
   */
  public RetentionReport approve(Caller caller, RetentionKind kind, int number, long due) {
    return transactions.write(
        () -> {
          RetentionReport approved =
              reports
                  .lockLatest(kind)
                  .orElseThrow(() -> new NotFound("privacy.report-not-found"))
                  .approved(number, due, caller.id().value(), clock.instant());
          reports.save(approved);
          audit.record(entry(caller, approved));
          return approved;
        });
  }

  private static AuditEntry entry(Caller caller, RetentionReport report) {
    return new AuditEntry(
        caller.email(),
        "RETENTION_APPROVED",
        AuditTargetType.system,
        Optional.empty(),
        AuditSeverity.HIGH,
        Map.of("kind", report.kind().name(), "report", report.number(), "due", report.due()),
        caller.origin().ipAddress(),
        caller.origin().userAgent());
  }
}
