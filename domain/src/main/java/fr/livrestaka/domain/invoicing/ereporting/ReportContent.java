package fr.livrestaka.domain.invoicing.ereporting;

import fr.livrestaka.domain.invoicing.books.BookEntry;
import fr.livrestaka.domain.invoicing.books.BookEntry.Market;
import fr.livrestaka.domain.invoicing.books.Books;
import fr.livrestaka.domain.invoicing.ereporting.ReportLine.Flow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a report says of its period. It follows from the books alone: what has no known VAT rate is
 * in none, and businesses in France are in none either, since their platform reads each invoice.
 *
 * @param lines by flow, day, category and rate
 */
public record ReportContent(List<ReportLine> lines) {
  private static final Comparator<ReportLine> ORDER =
      Comparator.comparing(ReportLine::flow)
          .thenComparing(ReportLine::day)
          .thenComparing(ReportLine::subject)
          .thenComparing(ReportLine::onDebits)
          .thenComparingInt(ReportLine::vatPercent);

  public ReportContent {
    lines = lines.stream().sorted(ORDER).toList();
  }

  /** Of the books of exactly the period. */
  public static ReportContent of(Books books, ReportKind kind, ReportRules rules) {
    return switch (kind) {
      case TRANSACTIONS -> transactions(books, rules);
      case PAYMENTS -> payments(books);
    };
  }

  private static ReportContent transactions(Books books, ReportRules rules) {
    List<ReportLine> lines = new ArrayList<>();
    for (Books.OfDay sum : books.consumerSales()) {
      lines.add(line(Flow.SALES, rules.category(sum.vatPercent()).name(), sum));
    }
    for (BookEntry entry : books.entries()) {
      if (!entry.kind().isDocument() || entry.market() != Market.FOREIGN_BUSINESS) continue;
      entry
          .vatPercent()
          .map(
              rate -> foreign(Flow.FOREIGN_DOCUMENT, entry.number(), Optional.empty(), rate, entry))
          .ifPresent(lines::add);
    }
    return new ReportContent(lines);
  }

  /**
   * Of businesses abroad only what bears VAT here and is due with the payment: where they owe it,
   * or it was due with the invoice, receipts say nothing.
   */
  private static ReportContent payments(Books books) {
    List<ReportLine> lines = new ArrayList<>();
    for (Books.OfDay sum : books.consumerPayments()) lines.add(line(Flow.RECEIPTS, "", sum));
    for (BookEntry entry : books.entries()) {
      if (entry.kind().isDocument() || entry.market() != Market.FOREIGN_BUSINESS) continue;
      entry
          .vatPercent()
          .filter(rate -> rate > 0 && !entry.onDebits())
          .map(
              rate ->
                  foreign(
                      Flow.FOREIGN_RECEIPT,
                      entry.refersTo().orElse(""),
                      entry.invoicedOn(),
                      rate,
                      entry))
          .ifPresent(lines::add);
    }
    return new ReportContent(lines);
  }

  private static ReportLine line(Flow flow, String subject, Books.OfDay sum) {
    return new ReportLine(
        flow,
        sum.day(),
        subject,
        Optional.empty(),
        sum.vatPercent(),
        sum.onDebits(),
        sum.amounts());
  }

  private static ReportLine foreign(
      Flow flow, String number, Optional<LocalDate> invoicedOn, int rate, BookEntry entry) {
    return new ReportLine(
        flow, entry.day(), number, invoicedOn, rate, entry.onDebits(), entry.amounts());
  }

  public boolean isEmpty() {
    return lines.isEmpty();
  }

  List<ReportLine> of(Flow flow) {
    return lines.stream().filter(line -> line.flow() == flow).toList();
  }

  /** One line for each, as it is frozen and compared. */
  public String text() {
    return lines.stream().map(ReportLine::text).collect(Collectors.joining("\n"));
  }
}
