package fr.livrestaka.persistence.invoicing.books;

import fr.livrestaka.application.invoicing.port.AccountingRecords;
import fr.livrestaka.domain.invoicing.books.AccountingPeriod;
import fr.livrestaka.domain.invoicing.books.BookEntry;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Reads a period along the indexes on time, a portion at once. */
@Singleton
final class SqlAccountingRecords implements AccountingRecords {
  private static final int AT_ONCE = 1000;

  private final Statements statements;

  SqlAccountingRecords(Statements statements) {
    this.statements = statements;
  }

  @Override
  public List<BookEntry> within(AccountingPeriod period) {
    List<BookEntry> entries = new ArrayList<>();
    for (BookSource source : BookSource.values()) walk(source, period, entries);
    return entries;
  }

  /** A row, and the place after which the next portion begins. */
  private record Placed(Instant at, String id, BookEntry entry) {}

  private void walk(BookSource source, AccountingPeriod period, List<BookEntry> into) {
    Instant at = period.start();
    String id = "";
    boolean more = true;
    while (more) {
      List<Placed> rows =
          statements.query(
              source.sql(),
              row ->
                  new Placed(
                      Statements.instant(row, "at"),
                      row.getString("id"),
                      BookEntryRow.entry(source, row)),
              period.start(),
              period.end(),
              at,
              at,
              id,
              AT_ONCE);
      rows.forEach(row -> into.add(row.entry()));
      more = rows.size() == AT_ONCE;
      if (!more) return;
      Placed last = rows.get(rows.size() - 1);
      at = last.at();
      id = last.id();
    }
  }
}
