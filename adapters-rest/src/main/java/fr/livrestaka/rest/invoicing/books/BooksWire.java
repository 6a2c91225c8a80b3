package fr.livrestaka.rest.invoicing.books;

import fr.livrestaka.domain.invoicing.Amounts;
import fr.livrestaka.domain.invoicing.books.AccountingPeriod;
import fr.livrestaka.domain.invoicing.books.BookEntry;
import fr.livrestaka.domain.invoicing.books.BookEntry.Kind;
import fr.livrestaka.domain.invoicing.books.Books;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The accounts of a period as JSON. Amounts are cents, below zero where they take. */
final class BooksWire {
  private BooksWire() {}

  /** Answer with the accounts of a period. */
  @Serdeable
  @Schema(name = "AccountingExport")
  record Export(
      String from,
      String to,
      List<Line> invoices,
      List<Line> creditNotes,
      List<Line> payments,
      List<Line> refunds,
      @Schema(description = "Ce que des banques ont repris (négatif), ou rendu ensuite")
          List<Line> disputes,
      List<Rate> vatByRate,
      @Schema(description = "TVA exigible : encaissements, ou factures sur option pour les débits")
          List<Rate> vatDue,
      EReporting eReporting) {
    static Export of(AccountingPeriod period, Books books) {
      return new Export(
          period.from().toString(),
          period.to().toString(),
          lines(books, Kind.INVOICE),
          lines(books, Kind.CREDIT_NOTE),
          lines(books, Kind.PAYMENT),
          lines(books, Kind.REFUND),
          lines(books, Kind.DISPUTE),
          books.vatByRate().stream().map(Rate::of).toList(),
          books.vatDue().stream().map(Rate::of).toList(),
          new EReporting(days(books.consumerSales()), days(books.consumerPayments())));
    }

    private static List<Line> lines(Books books, Kind kind) {
      return books.entries().stream().filter(one -> one.kind() == kind).map(Line::of).toList();
    }

    private static List<Day> days(List<Books.OfDay> days) {
      return days.stream().map(Day::of).toList();
    }
  }

  /** A document, or a movement of money. */
  @Serdeable
  @Schema(name = "AccountingLine")
  record Line(
      String number,
      String date,
      String commandeId,
      @Nullable String invoice,
      @Schema(description = "En pour cent ; inconnu pour les factures de l'ancien service")
          @Nullable Integer vatRate,
      long net,
      long tax,
      long total) {
    static Line of(BookEntry entry) {
      Amounts amounts = entry.amounts();
      return new Line(
          entry.number(),
          entry.day().toString(),
          entry.order(),
          entry.refersTo().orElse(null),
          entry.vatPercent().orElse(null),
          amounts.net().cents(),
          amounts.tax().cents(),
          amounts.total().cents());
    }
  }

  /** VAT of one rate: invoices less credit notes, or what fell due. */
  @Serdeable
  @Schema(name = "AccountingVatRate")
  record Rate(int vatRate, long net, long tax, long total) {
    static Rate of(Books.OfRate rate) {
      Amounts amounts = rate.amounts();
      return new Rate(
          rate.vatPercent(), amounts.net().cents(), amounts.tax().cents(), amounts.total().cents());
    }
  }

  /** What has to be reported of sales to consumers, and of their payments. */
  @Serdeable
  @Schema(name = "AccountingEReporting")
  record EReporting(List<Day> sales, List<Day> payments) {}

  /** One day at one rate. */
  @Serdeable
  @Schema(name = "AccountingDay")
  record Day(String date, int vatRate, int count, long net, long tax, long total) {
    static Day of(Books.OfDay day) {
      LocalDate date = day.day();
      Amounts amounts = day.amounts();
      return new Day(
          date.toString(),
          day.vatPercent(),
          day.entries(),
          amounts.net().cents(),
          amounts.tax().cents(),
          amounts.total().cents());
    }
  }
}
