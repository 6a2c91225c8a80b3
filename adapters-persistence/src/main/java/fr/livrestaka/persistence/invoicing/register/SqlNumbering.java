package fr.livrestaka.persistence.invoicing.register;

import fr.livrestaka.application.invoicing.port.Numbering;
import fr.livrestaka.domain.invoicing.InvoiceNumber;
import fr.livrestaka.domain.invoicing.register.Counter;
import fr.livrestaka.domain.invoicing.register.Series;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** One row a series, locked while a document is issued (docs/decisions/0017). */
@Singleton
final class SqlNumbering implements Numbering {
  private final CounterRows rows;
  private final Statements statements;

  SqlNumbering(CounterRows rows, Statements statements) {
    this.rows = rows;
    this.statements = statements;
  }

  @Override
  public Counter lock(Series series) {
    return rows.lock(series).orElseThrow().toCounter();
  }

  @Override
  public Counter read(Series series) {
    return rows.findById(series)
        .filter(CounterRow::isPossible)
        .map(CounterRow::toCounter)
        .orElseGet(() -> Counter.fresh(series));
  }

  @Override
  public boolean isTaken(InvoiceNumber number) {
    List<String> documents =
        switch (number.series()) {
          case FACT -> rows.invoicesOf(number.text());
          case AVOIR -> rows.creditNotesOf(number.text());
          case RECT -> rows.correctiveInvoicesOf(number.text());
        };
    return !documents.isEmpty();
  }

  @Override
  public Instant clock() {
    return statements
        .query("SELECT UTC_TIMESTAMP(3) AS now", row -> Statements.instant(row, "now"))
        .get(0);
  }

  @Override
  public void advance(Counter after) {
    rows.update(CounterRow.of(after));
  }
}
