package fr.livrestaka.application.audit;

import fr.livrestaka.application.audit.port.AuditLog;
import fr.livrestaka.application.audit.port.AuditTrail;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.audit.AuditSeverity;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Violation;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;

/**
 * Deletes old lines of the audit log, portion by portion, so that nobody who writes to it waits
 * long (contract B 9.3). What is about to go is noted first, and stays so where the work breaks
 * off.
 */
@Singleton
public class CleanAuditLog {
  /** Nobody deletes what is younger. */
  public static final int LEAST_DAYS = 30;

  private static final int MOST_DAYS = 36_500;
  private static final int PORTION = 2000;

  private final AuditTrail trail;
  private final AuditLog log;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public CleanAuditLog(
      AuditTrail trail, AuditLog log, Transactions transactions, InstantSource clock) {
    this.trail = trail;
    this.log = log;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** How many lines went, and from when on they stay. */
  public record Cleaned(long deleted, Instant cutoff) {}

  /**
   * @param days lines older than so many days go
   * @throws InvalidInput where they are less than {@value #LEAST_DAYS}, or more than a hundred
   *     years
   */
  public Cleaned olderThan(Caller caller, int days) {
    if (days < LEAST_DAYS) throw new InvalidInput(Violation.tooSmall("days", LEAST_DAYS));
    if (days > MOST_DAYS) throw new InvalidInput(Violation.tooBig("days", MOST_DAYS));
    Instant cutoff = clock.instant().minus(Duration.ofDays(days));
    log.record(
        LogAudit.entry(
            caller,
            "AUDIT_LOGS_CLEANUP",
            AuditSeverity.HIGH,
            Map.of("days", days, "cutoffDate", cutoff.toString())));
    long deleted = 0;
    int portion;
    do {
      portion = transactions.write(() -> trail.deleteBefore(cutoff, PORTION));
      deleted += portion;
    } while (portion == PORTION);
    return new Cleaned(deleted, cutoff);
  }
}
