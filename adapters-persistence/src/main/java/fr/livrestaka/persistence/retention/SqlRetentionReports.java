package fr.livrestaka.persistence.retention;

import fr.livrestaka.application.retention.port.RetentionReports;
import fr.livrestaka.domain.privacy.RetentionKind;
import fr.livrestaka.domain.privacy.RetentionReport;
import fr.livrestaka.domain.privacy.RetentionReportStatus;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Table {@code retention_reports}. */
@Singleton
final class SqlRetentionReports implements RetentionReports {
  private static final String COLUMNS =
      "SELECT r.kind, r.number, r.countedAt, r.due, r.oldest, r.status, r.approvedAt,"
          + " r.approvedBy, r.done FROM retention_reports r";
  private static final String LATEST = COLUMNS + " WHERE r.kind = ? ORDER BY r.number DESC LIMIT 1";

  private final Statements statements;

  SqlRetentionReports(Statements statements) {
    this.statements = statements;
  }

  @Override
  public Optional<RetentionReport> latest(RetentionKind kind) {
    return first(LATEST, kind);
  }

  @Override
  public Optional<RetentionReport> lockLatest(RetentionKind kind) {
    return first(LATEST + " FOR UPDATE", kind);
  }

  private Optional<RetentionReport> first(String sql, RetentionKind kind) {
    return statements.query(sql, SqlRetentionReports::report, kind.name()).stream().findFirst();
  }

  @Override
  public List<RetentionReport> latest() {
    return statements
        .query(
            COLUMNS
                + " JOIN (SELECT kind, MAX(number) AS number FROM retention_reports GROUP BY kind) l"
                + " ON l.kind = r.kind AND l.number = r.number",
            SqlRetentionReports::report)
        .stream()
        .sorted(Comparator.comparing(RetentionReport::kind))
        .toList();
  }

  @Override
  public void save(RetentionReport report) {
    statements.update(
        """
        INSERT INTO retention_reports
          (kind, number, countedAt, due, oldest, status, approvedAt, approvedBy, done)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON DUPLICATE KEY UPDATE countedAt = VALUES(countedAt), due = VALUES(due),
          oldest = VALUES(oldest), status = VALUES(status), approvedAt = VALUES(approvedAt),
          approvedBy = VALUES(approvedBy), done = VALUES(done)
        """,
        report.kind().name(),
        report.number(),
        report.at(),
        report.due(),
        report.oldest().orElse(null),
        report.status().name(),
        report.approvedAt().orElse(null),
        report.approvedBy().orElse(null),
        report.done());
  }

  private static RetentionReport report(ResultSet row) throws SQLException {
    return new RetentionReport(
        RetentionKind.valueOf(row.getString("kind")),
        row.getInt("number"),
        Statements.instant(row, "countedAt"),
        row.getLong("due"),
        Statements.optionalInstant(row, "oldest"),
        RetentionReportStatus.valueOf(row.getString("status")),
        Statements.optionalInstant(row, "approvedAt"),
        Optional.ofNullable(row.getString("approvedBy")),
        row.getLong("done"));
  }
}
