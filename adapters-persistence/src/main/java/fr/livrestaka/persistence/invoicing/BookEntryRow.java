package fr.livrestaka.persistence.invoicing;

import fr.livrestaka.domain.invoicing.Amounts;
import fr.livrestaka.domain.invoicing.BookEntry;
import fr.livrestaka.domain.invoicing.BookEntry.Kind;
import fr.livrestaka.domain.invoicing.InvoiceNumber;
import fr.livrestaka.domain.invoicing.Snapshot;
import fr.livrestaka.domain.invoicing.SnapshotText;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.persistence.shared.Statements;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Makes lines of the accounts of rows; the frozen text tells the rate, where there is one and it
 * was not purged.
 */
final class BookEntryRow {
  private BookEntryRow() {}

  static BookEntry entry(Kind kind, ResultSet row) throws SQLException {
    Optional<Snapshot> frozen =
        Optional.ofNullable(row.getString("content"))
            .filter(content -> !content.isEmpty())
            .map(SnapshotText::read);
    Money total = Money.ofCents(row.getLong("amount"));
    Amounts stored = stored(total, Money.ofCents(row.getLong("taxAmount")));
    Amounts amounts =
        frozen
            .map(text -> kind.isDocument() ? text.amounts() : text.regime().split(total))
            .orElse(stored);
    boolean takes = kind == Kind.CREDIT_NOTE || kind == Kind.REFUND;
    return new BookEntry(
        kind,
        row.getString("number"),
        row.getString("commandeId"),
        Optional.ofNullable(row.getString("invoice")),
        InvoiceNumber.dateOf(Statements.instant(row, "at")),
        frozen.map(text -> text.regime().percent()),
        frozen.filter(text -> text.buyer().isBusiness()).isPresent(),
        takes ? amounts.negated() : amounts);
  }

  private static Amounts stored(Money total, Money tax) {
    return new Amounts(total.minus(tax), tax, total);
  }
}
