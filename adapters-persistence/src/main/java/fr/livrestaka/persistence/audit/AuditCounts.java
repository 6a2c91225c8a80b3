package fr.livrestaka.persistence.audit;

import fr.livrestaka.application.audit.AuditActivity;
import fr.livrestaka.application.audit.AuditSummary;
import fr.livrestaka.application.audit.AuditSummary.OfAction;
import fr.livrestaka.domain.audit.AuditSeverity;
import fr.livrestaka.persistence.shared.Statements;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts of the audit log. */
final class AuditCounts {
  private static final int DAYS = 7;

  private final Statements statements;

  AuditCounts(Statements statements) {
    this.statements = statements;
  }

  /** Two statements, each along an index of all lines. */
  AuditSummary summary() {
    Map<AuditSeverity, Long> bySeverity = new EnumMap<>(AuditSeverity.class);
    statements.query(
        "SELECT severity, COUNT(*) AS number FROM audit_logs GROUP BY severity",
        row ->
            bySeverity.put(AuditSeverity.valueOf(row.getString("severity")), row.getLong("number"))
                == null);
    List<OfAction> topActions =
        statements.query(
            "SELECT action, COUNT(*) AS number FROM audit_logs GROUP BY action"
                + " ORDER BY number DESC, action LIMIT 10",
            row -> new OfAction(row.getString("action"), row.getLong("number")));
    return new AuditSummary(bySeverity, topActions);
  }

  AuditActivity activity(Instant now) {
    return new AuditActivity(
        since(now, Duration.ofDays(1)),
        since(now, Duration.ofDays(DAYS)),
        since(now, Duration.ofDays(30)),
        byDay(now));
  }

  private long since(Instant now, Duration age) {
    return statements
        .query(
            "SELECT COUNT(*) AS number FROM audit_logs WHERE timestamp > ? AND timestamp <= ?",
            row -> row.getLong("number"),
            now.minus(age),
            now)
        .get(0);
  }

  private SortedMap<LocalDate, Long> byDay(Instant now) {
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    SortedMap<LocalDate, Long> byDay = new TreeMap<>();
    for (int ago = 0; ago < DAYS; ago++) byDay.put(today.minusDays(ago), 0L);
    statements.query(
        "SELECT DATE(timestamp) AS day, COUNT(*) AS number FROM audit_logs"
            + " WHERE timestamp >= ? AND timestamp < ? GROUP BY DATE(timestamp)",
        row -> byDay.merge(row.getObject("day", LocalDate.class), row.getLong("number"), Long::sum),
        byDay.firstKey().atStartOfDay(ZoneOffset.UTC).toInstant(),
        today.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
    return byDay;
  }
}
