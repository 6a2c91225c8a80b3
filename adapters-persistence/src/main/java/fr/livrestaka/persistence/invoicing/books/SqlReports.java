package fr.livrestaka.persistence.invoicing.books;

import fr.livrestaka.application.invoicing.port.Reports;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.invoicing.ereporting.Report;
import fr.livrestaka.domain.invoicing.ereporting.ReportKind;
import fr.livrestaka.domain.invoicing.ereporting.ReportType;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reports in MySQL, one row each. Days are written as text, so that no time zone moves them. */
@Singleton
final class SqlReports implements Reports {
  private static final String OF_YEAR =
      "SELECT * FROM ereports WHERE kind IN (?, ?) AND firstDay BETWEEN ? AND ?"
          + " ORDER BY kind, firstDay, lastDay, sequence";

  private static final String BESIDE =
      "SELECT * FROM ereports WHERE kind = ? AND firstDay BETWEEN ? AND ?"
          + " ORDER BY firstDay, lastDay, sequence FOR UPDATE";

  private final Statements statements;

  SqlReports(Statements statements) {
    this.statements = statements;
  }

  @Override
  public List<Report> ofYear(int year) {
    return statements.query(
        OF_YEAR,
        SqlReports::report,
        ReportKind.TRANSACTIONS.name(),
        ReportKind.PAYMENTS.name(),
        first(year),
        last(year));
  }

  @Override
  public List<Report> lockBeside(Report report) {
    int year = report.from().getYear();
    return statements.query(
        BESIDE, SqlReports::report, report.kind().name(), first(year), last(year));
  }

  private static String first(int year) {
    return LocalDate.of(year, 1, 1).toString();
  }

  private static String last(int year) {
    return LocalDate.of(year, 12, 31).toString();
  }

  @Override
  public Optional<Report> find(String id) {
    return statements.query("SELECT * FROM ereports WHERE id = ?", SqlReports::report, id).stream()
        .findFirst();
  }

  @Override
  public boolean add(Report report) {
    return statements.insertNew(
        """
        INSERT INTO ereports (id, kind, firstDay, lastDay, sequence, type, content, xml, hash,
          preparedAt) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        report.id(),
        report.kind().name(),
        report.from().toString(),
        report.to().toString(),
        report.sequence(),
        report.type().name(),
        report.content(),
        report.xml(),
        report.hash(),
        report.preparedAt());
  }

  @Override
  public boolean markSent(Report sent) {
    Report.Sending how = sent.sending().orElseThrow();
    return statements.update(
            "UPDATE ereports SET sentOn = ?, reference = ?, markedBy = ?, markedAt = ?"
                + " WHERE id = ? AND markedAt IS NULL",
            how.on().toString(),
            how.reference(),
            how.by().value(),
            how.markedAt(),
            sent.id())
        == 1;
  }

  private static Report report(ResultSet row) throws SQLException {
    return new Report(
        row.getString("id"),
        ReportKind.valueOf(row.getString("kind")),
        LocalDate.parse(row.getString("firstDay")),
        LocalDate.parse(row.getString("lastDay")),
        row.getInt("sequence"),
        ReportType.valueOf(row.getString("type")),
        row.getString("content"),
        row.getString("xml"),
        row.getString("hash"),
        Statements.instant(row, "preparedAt"),
        sending(row));
  }

  private static Optional<Report.Sending> sending(ResultSet row) throws SQLException {
    if (row.getString("markedAt") == null) return Optional.empty();
    return Optional.of(
        new Report.Sending(
            LocalDate.parse(row.getString("sentOn")),
            row.getString("reference"),
            new AccountId(row.getString("markedBy")),
            Statements.instant(row, "markedAt")));
  }
}
