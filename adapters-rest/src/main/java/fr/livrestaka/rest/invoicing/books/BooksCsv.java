package fr.livrestaka.rest.invoicing.books;

import fr.livrestaka.domain.invoicing.Amounts;
import fr.livrestaka.domain.invoicing.books.BookEntry;
import fr.livrestaka.domain.invoicing.books.Books;
import fr.livrestaka.domain.shared.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * The accounts of a period as one table for a spreadsheet: semicolons, decimal commas, euros, a
 * byte-order mark. The sums follow the lines they are of.
 */
final class BooksCsv {
  private static final String HEAD =
      "\uFEFFtype;numero;date;commande;facture;taux_tva;ht;tva;ttc;nombre\r\n";
  private static final Map<BookEntry.Kind, String> KINDS =
      Map.of(
          BookEntry.Kind.INVOICE, "FACTURE",
          BookEntry.Kind.CREDIT_NOTE, "AVOIR",
          BookEntry.Kind.PAYMENT, "PAIEMENT",
          BookEntry.Kind.REFUND, "REMBOURSEMENT",
          BookEntry.Kind.DISPUTE, "CONTESTATION");

  private final StringBuilder text = new StringBuilder(HEAD);

  private BooksCsv() {}

  static String of(Books books) {
    BooksCsv csv = new BooksCsv();
    books.entries().forEach(csv::entry);
    books.vatByRate().forEach(csv::rate);
    books.consumerSales().forEach(day -> csv.day("EREPORTING_VENTES", day));
    books.consumerPayments().forEach(day -> csv.day("EREPORTING_PAIEMENTS", day));
    return csv.text.toString();
  }

  private void entry(BookEntry entry) {
    line(
        KINDS.getOrDefault(entry.kind(), ""),
        entry.number(),
        entry.day().toString(),
        entry.order(),
        entry.refersTo().orElse(""),
        entry.vatPercent().map(String::valueOf).orElse(""),
        entry.amounts(),
        "");
  }

  private void rate(Books.OfRate rate) {
    line("TVA", "", "", "", "", String.valueOf(rate.vatPercent()), rate.amounts(), "");
  }

  private void day(String type, Books.OfDay day) {
    line(
        type,
        "",
        day.day().toString(),
        "",
        "",
        String.valueOf(day.vatPercent()),
        day.amounts(),
        String.valueOf(day.entries()));
  }

  private void line(
      String type,
      String number,
      String date,
      String order,
      String invoice,
      String rate,
      Amounts amounts,
      String count) {
    List<String> cells =
        List.of(
            type,
            cell(number),
            date,
            cell(order),
            cell(invoice),
            rate,
            euros(amounts.net()),
            euros(amounts.tax()),
            euros(amounts.total()),
            count);
    text.append(String.join(";", cells)).append("\r\n");
  }

  /** Quoted where need be; what a spreadsheet would take for a formula is made plain text. */
  private static String cell(String value) {
    String plain = value.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + value : value;
    boolean needsQuotes = plain.matches("(?s).*[;\"\\r\\n].*");
    return needsQuotes ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
  }

  private static String euros(Money amount) {
    return BigDecimal.valueOf(amount.cents(), 2).toPlainString().replace('.', ',');
  }
}
