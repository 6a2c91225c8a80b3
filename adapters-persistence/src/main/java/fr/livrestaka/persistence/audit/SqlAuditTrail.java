package fr.livrestaka.persistence.audit;

import fr.livrestaka.application.audit.AuditActivity;
import fr.livrestaka.application.audit.AuditQuery;
import fr.livrestaka.application.audit.AuditSummary;
import fr.livrestaka.application.audit.port.AuditTrail;
import fr.livrestaka.application.shared.Page;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.domain.audit.AuditRecord;
import fr.livrestaka.persistence.shared.Conditions;
import fr.livrestaka.persistence.shared.ReadCache;
import fr.livrestaka.persistence.shared.ReadCaches;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The audit log in MySQL, read; what it is made of is kept in memory, for it reads all lines. */
@Singleton
final class SqlAuditTrail implements AuditTrail {
  private final Statements statements;
  private final AuditCounts counts;
  private final ReadCache<AuditSummary> summary;

  SqlAuditTrail(Statements statements, ReadCaches caches) {
    this.statements = statements;
    this.counts = new AuditCounts(statements);
    this.summary = caches.of(counts::summary);
  }

  @Override
  public Page<AuditRecord> search(AuditQuery query, PageRequest page) {
    Conditions conditions = conditions(query);
    long total =
        statements
            .query(
                "SELECT COUNT(*) AS number FROM audit_logs" + conditions.where(),
                row -> row.getLong("number"),
                conditions.valuesAnd())
            .get(0);
    return new Page<>(
        rows(query, conditions, page.size(), page.offset()), page.number(), page.size(), total);
  }

  @Override
  public List<AuditRecord> first(AuditQuery query, int limit) {
    return rows(query, conditions(query), limit, 0);
  }

  @Override
  public AuditSummary summary() {
    return summary.get();
  }

  @Override
  public AuditActivity activity(Instant now) {
    return counts.activity(now);
  }

  @Override
  public int deleteBefore(Instant cutoff, int limit) {
    int deleted =
        statements.update(
            "DELETE FROM audit_logs WHERE timestamp < ? ORDER BY timestamp LIMIT ?", cutoff, limit);
    summary.forget();
    return deleted;
  }

  private List<AuditRecord> rows(AuditQuery query, Conditions conditions, int size, long offset) {
    String direction = query.descending() ? " DESC" : " ASC";
    String order = "ORDER BY " + query.sort().name() + direction + ", id" + direction;
    return statements.entities(
        AuditRow.class,
        AuditRow::toRecord,
        "SELECT * FROM audit_logs" + conditions.where() + order + " LIMIT ? OFFSET ?",
        conditions.valuesAnd(size, offset));
  }

  private static Conditions conditions(AuditQuery query) {
    Conditions conditions =
        new Conditions()
            .containing(query.action(), "action")
            .containing(query.adminEmail(), "adminEmail")
            .equal("severity", query.severity())
            .equal("targetType", query.targetType());
    Optional<Instant> from = query.from();
    if (from.isPresent()) conditions.and("timestamp >= ?", from.get());
    Optional<Instant> before = query.before();
    if (before.isPresent()) conditions.and("timestamp < ?", before.get());
    return conditions;
  }
}
