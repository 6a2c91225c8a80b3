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
  private final CountDue countDue;
  private final CarryOutRetention carryOut;
  private final RetentionMode mode;
  private final AuditLog audit;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public ReviewRetention(
      RetentionReports reports,
      CountDue countDue,
      CarryOutRetention carryOut,
      RetentionMode mode,
      AuditLog audit,
      Transactions transactions,
      InstantSource clock) {
    this.reports = reports;
    this.countDue = countDue;
    this.carryOut = carryOut;
    this.mode = mode;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Whether reports wait for an approval. */
  public RetentionMode mode() {
    return mode;
  }

  /** The last report of each kind that has one, in the order of the kinds. */
  public List<RetentionReport> latest() {
    return transactions.readCurrent(reports::latest);
  }

  /** Counts now what the job counts once a day. */
  public List<RetentionReport> countNow(Caller caller) {
    List<RetentionReport> counted =
        List.of(RetentionKind.values()).stream().map(countDue::count).toList();
    transactions.writing(
        () -> audit.record(entry(caller, "RETENTION_COUNTED", AuditSeverity.LOW, Map.of())));
    return counted;
  }

  /**
   * Approves a report, and begins to carry it out; the job does what is left.
   *
   * @param number of the report that the administrator has seen
   * @param due the number that it has counted
   * @return as it is afterwards
   * @throws NotFound where nothing was reported yet
   * @throws ReportOutdated where the present report is another one, counts another number, or is
   *     approved already
   */
  public RetentionReport approve(Caller caller, RetentionKind kind, int number, long due) {
    RetentionReport approved =
        transactions.write(
            () -> {
              RetentionReport report =
                  reports
                      .lockLatest(kind)
                      .orElseThrow(() -> new NotFound("privacy.report-not-found"))
                      .approved(number, due, caller.id().value(), clock.instant());
              reports.save(report);
              audit.record(approval(caller, report));
              return report;
            });
    carryOut.some(approved);
    return transactions.readCurrent(() -> reports.latest(kind)).orElse(approved);
  }

  private static AuditEntry approval(Caller caller, RetentionReport report) {
    return entry(
        caller,
        "RETENTION_APPROVED",
        AuditSeverity.HIGH,
        Map.of("kind", report.kind().name(), "report", report.number(), "due", report.due()));
  }

  private static AuditEntry entry(
      Caller caller, String action, AuditSeverity severity, Map<String, Object> details) {
    return new AuditEntry(
        caller.email(),
        action,
        AuditTargetType.system,
        Optional.empty(),
        severity,
        details,
        caller.origin().ipAddress(),
        caller.origin().userAgent());
  }
}
