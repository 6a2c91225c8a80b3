package fr.livrestaka.persistence.invoicing.till;

import fr.livrestaka.application.invoicing.port.TillClosings;
import fr.livrestaka.domain.invoicing.till.ClosingHead;
import fr.livrestaka.domain.invoicing.till.ClosingPeriod;
import fr.livrestaka.domain.invoicing.till.ClosingSpan;
import fr.livrestaka.domain.invoicing.till.StoredRow;
import fr.livrestaka.domain.invoicing.till.TillClosing;
import fr.livrestaka.domain.invoicing.till.TillHead;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Closings in MySQL. */
@Singleton
final class SqlTillClosings implements TillClosings {
  private final Statements statements;

  SqlTillClosings(Statements statements) {
    this.statements = statements;
  }

  @Override
  public ClosingHead head() {
    return statements
        .query(
            "SELECT closing, closingHash FROM till_head WHERE id = 1"
                + " AND (SELECT COUNT(*) FROM till_head) = 1",
            row -> new ClosingHead(row.getLong("closing"), row.getString("closingHash")))
        .stream()
        .findFirst()
        .orElse(ClosingHead.UNKNOWN);
  }

  @Override
  public void add(TillClosing closing) {
    statements.update(
        """
        INSERT INTO till_closings (number, period, firstDay, lastDay, position, total, perpetual,
          entryHash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        closing.number(),
        closing.span().period().name(),
        closing.span().from().toString(),
        closing.span().to().toString(),
        closing.at().position(),
        closing.total().cents(),
        closing.at().perpetual().cents(),
        closing.at().hash(),
        closing.hash());
    statements.update(
        "UPDATE till_head SET closing = ?, closingHash = ?", closing.number(), closing.hash());
  }

  @Override
  public Optional<TillClosing> last(ClosingPeriod period) {
    return statements
        .query(
            "SELECT * FROM till_closings WHERE period = ? ORDER BY number DESC LIMIT 1",
            SqlTillClosings::closing,
            period.name())
        .stream()
        .findFirst();
  }

  @Override
  public List<TillClosing> after(long number, int limit) {
    return statements.query(
        "SELECT * FROM till_closings WHERE number > ? ORDER BY number LIMIT ?",
        SqlTillClosings::closing,
        number,
        limit);
  }

  @Override
  public List<StoredRow<TillClosing>> stored(long number, int limit) {
    return statements.query(
        "SELECT * FROM till_closings WHERE number > ? ORDER BY number LIMIT ?",
        StoredRows.by("number", SqlTillClosings::closing),
        number,
        limit);
  }

  private static TillClosing closing(ResultSet row) throws SQLException {
    ClosingSpan span =
        new ClosingSpan(
            ClosingPeriod.valueOf(row.getString("period")),
            LocalDate.parse(row.getString("firstDay")),
            LocalDate.parse(row.getString("lastDay")));
    TillHead at =
        new TillHead(
            row.getLong("position"),
            Money.ofCents(row.getLong("perpetual")),
            row.getString("entryHash"));
    return new TillClosing(
        row.getLong("number"),
        span,
        at,
        Money.ofCents(row.getLong("total")),
        row.getString("hash"));
  }
}
