package fr.livrestaka.persistence.invoicing.books;

import fr.livrestaka.domain.invoicing.Amounts;
import fr.livrestaka.domain.invoicing.InvoiceNumber;
import fr.livrestaka.domain.invoicing.PaymentWay;
import fr.livrestaka.domain.invoicing.books.BookEntry;
import fr.livrestaka.domain.invoicing.books.BookEntry.Kind;
import fr.livrestaka.domain.invoicing.books.BookEntry.Market;
import fr.livrestaka.domain.invoicing.books.ImpossibleRow;
import fr.livrestaka.domain.invoicing.parties.VatRegime;
import fr.livrestaka.domain.invoicing.register.Snapshot;
import fr.livrestaka.domain.invoicing.register.SnapshotText;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.persistence.shared.Statements;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Makes lines of the accounts of rows; the frozen text tells the rate, where there is one and it
 * was not purged.
 */
final class BookEntryRow {
  private BookEntryRow() {}

  /**
   * @throws ImpossibleRow it says what no row of ours can
   */
  static BookEntry entry(BookSource source, ResultSet row) throws SQLException {
    try {
      return possible(source, row);
    } catch (RuntimeException e) {
      throw new ImpossibleRow(source.kind() + " " + row.getString("id"), e);
    }
  }

  private static BookEntry possible(BookSource source, ResultSet row) throws SQLException {
    Kind kind = source.kind();
    Optional<Snapshot> frozen =
        Optional.ofNullable(row.getString("content"))
            .filter(content -> !content.isEmpty())
            .map(SnapshotText::read);
    Money total = Money.ofCents(row.getLong("amount"));
    Money tax = Money.ofCents(row.getLong("taxAmount"));
    Money told = Money.ofCents(row.getLong("told"));
    Amounts amounts =
        frozen
            .map(
                text -> kind.isDocument() ? text.amounts() : money(text.regime(), total, told, tax))
            .orElse(amounts(total, tax));
    LocalDate day = InvoiceNumber.dateOf(Statements.instant(row, "at"));
    Optional<PaymentWay> way = Optional.ofNullable(row.getString("way")).map(PaymentWay::valueOf);
    LocalDate written =
        way.isPresent() ? InvoiceNumber.dateOf(Statements.instant(row, "writtenAt")) : day;
    return new BookEntry(
        kind,
        row.getString("number"),
        row.getString("commandeId"),
        Optional.ofNullable(row.getString("invoice")),
        day,
        frozen.map(text -> text.regime().percent()),
        way,
        frozen.map(text -> Market.of(text.buyer())).orElse(Market.CONSUMER),
        frozen.map(Snapshot::issuedOn),
        written.isAfter(day) ? written : day,
        frozen.map(Snapshot::isOnDebits).orElse(false),
        source.takes() ? amounts.negated() : amounts);
  }

  /**
   * @param told how much of the total has credit notes that show its VAT
   * @param tax the VAT of that
   */
  private static Amounts money(VatRegime regime, Money total, Money told, Money tax) {
    return amounts(total, tax.plus(regime.split(total.minus(told)).tax()));
  }

  private static Amounts amounts(Money total, Money tax) {
    return new Amounts(total.minus(tax), tax, total);
  }
}
