package fr.livrestaka.rest.invoicing.books;

import fr.livrestaka.domain.invoicing.Amounts;
import fr.livrestaka.domain.invoicing.books.BookEntry;
import fr.livrestaka.domain.invoicing.books.Books;
import fr.livrestaka.rest.shared.CsvTable;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;

/**
 * The accounts of a period as one table for a spreadsheet: semicolons, decimal commas, euros, a
 * byte-order mark. The sums follow the lines they are of.
 */
final class BooksCsv {
  private static final String HEAD =
      "\uFEFFtype;numero;date;commande;facture;taux_tva;ht;tva;ttc;nombre\r\n";
  private static final String NOTHING = "";
  private static final Map<BookEntry.Kind, String> KINDS =
      Map.of(
          BookEntry.Kind.INVOICE, "FACTURE",
          BookEntry.Kind.CREDIT_NOTE, "AVOIR",
          BookEntry.Kind.PAYMENT, "PAIEMENT",
          BookEntry.Kind.REFUND, "REMBOURSEMENT",
          BookEntry.Kind.DISPUTE, "CONTESTATION");

  private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setDelimiter(';').get();

  private BooksCsv() {}

  static String of(Books books) {
    CsvTable table = new CsvTable(HEAD, FORMAT);
    books.entries().forEach(entry -> add(table, entry));
    books.vatByRate().forEach(sum -> add(table, "TVA", sum));
    books.vatDue().forEach(sum -> add(table, "TVA_EXIGIBLE", sum));
    books.consumerSales().forEach(day -> add(table, "EREPORTING_VENTES", day));
    books.consumerPayments().forEach(day -> add(table, "EREPORTING_PAIEMENTS", day));
    return table.toString();
  }

  private static void add(CsvTable table, BookEntry entry) {
    Amounts amounts = entry.amounts();
    table.add(
        KINDS.getOrDefault(entry.kind(), ""),
        entry.number(),
        entry.day(),
        entry.order(),
        entry.refersTo(),
        entry.vatPercent(),
        amounts.net(),
        amounts.tax(),
        amounts.total(),
        NOTHING);
  }

  private static void add(CsvTable table, String kind, Books.OfRate sum) {
    Amounts amounts = sum.amounts();
    table.add(
        kind,
        NOTHING,
        NOTHING,
        NOTHING,
        NOTHING,
        sum.vatPercent(),
        amounts.net(),
        amounts.tax(),
        amounts.total(),
        NOTHING);
  }

  private static void add(CsvTable table, String type, Books.OfDay day) {
    Amounts amounts = day.amounts();
    table.add(
        type,
        NOTHING,
        day.day(),
        NOTHING,
        NOTHING,
        day.vatPercent(),
        amounts.net(),
        amounts.tax(),
        amounts.total(),
        day.entries());
  }
}
