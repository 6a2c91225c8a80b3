package fr.livrestaka.persistence.invoicing;

import fr.livrestaka.application.invoicing.port.Numbering;
import fr.livrestaka.domain.invoicing.InvoiceNumber;
import fr.livrestaka.domain.invoicing.register.Counter;
import fr.livrestaka.domain.invoicing.register.Series;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Singleton;
import java.time.Instant;

/** One row a series, locked while a document is issued (docs/decisions/0017). */
@Singleton
final class SqlNumbering implements Numbering {
  private static final String SELECT =
      "SELECT year, sequence, hash, issuedAt FROM invoice_counters WHERE series = ?";

  private final Statements statements;

  SqlNumbering(Statements statements) {
    this.statements = statements;
  }

  @Override
  public Counter lock(Series series) {
    return select(SELECT + " FOR UPDATE", series);
  }

  @Override
  public Counter read(Series series) {
    return select(SELECT, series);
  }

  @Override
  public boolean isTaken(InvoiceNumber number) {
    String table = number.series() == Series.FACT ? "invoices" : "credit_notes";
    return !statements
        .query(
            "SELECT id FROM " + table + " WHERE number = ?",
            row -> row.getString("id"),
            number.text())
        .isEmpty();
  }

  @Override
  public Instant clock() {
    return statements
        .query("SELECT UTC_TIMESTAMP(3) AS now", row -> Statements.instant(row, "now"))
        .get(0);
  }

  @Override
  public void advance(Counter after) {
    statements.update(
        "UPDATE invoice_counters SET year = ?, sequence = ?, hash = ?, issuedAt = ?"
            + " WHERE series = ?",
        after.year(),
        after.sequence(),
        after.hash(),
        after.issuedAt(),
        after.series().name());
  }

  private Counter select(String sql, Series series) {
    return statements
        .query(
            sql,
            row ->
                new Counter(
                    series,
                    row.getInt("year"),
                    row.getInt("sequence"),
                    row.getString("hash"),
                    Statements.instant(row, "issuedAt")),
            series.name())
        .get(0);
  }
}
