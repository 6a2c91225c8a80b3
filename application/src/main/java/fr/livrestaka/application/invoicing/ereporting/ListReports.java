package fr.livrestaka.application.invoicing.ereporting;

import fr.livrestaka.application.invoicing.CurrentSeller;
import fr.livrestaka.application.invoicing.port.AccountingRecords;
import fr.livrestaka.application.invoicing.port.Reports;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.invoicing.InvoiceNumber;
import fr.livrestaka.domain.invoicing.books.AccountingPeriod;
import fr.livrestaka.domain.invoicing.books.BookEntry;
import fr.livrestaka.domain.invoicing.books.Books;
import fr.livrestaka.domain.invoicing.ereporting.Report;
import fr.livrestaka.domain.invoicing.ereporting.ReportCalendar;
import fr.livrestaka.domain.invoicing.ereporting.ReportContent;
import fr.livrestaka.domain.invoicing.ereporting.ReportHistory;
import fr.livrestaka.domain.invoicing.ereporting.ReportKind;
import fr.livrestaka.domain.invoicing.ereporting.ReportPeriod;
import fr.livrestaka.domain.invoicing.refusals.ReportRefused;
import fr.livrestaka.domain.invoicing.vat.VatCalendar;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Shows where the reports of a year stand: what was sent is compared with what the books say now,
 * so that no later change stays unseen.
 */
@Singleton
public class ListReports {
  private final EReporting reporting;
  private final CurrentSeller seller;
  private final Reports reports;
  private final AccountingRecords records;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public ListReports(
      EReporting reporting,
      CurrentSeller seller,
      Reports reports,
      AccountingRecords records,
      Transactions transactions,
      InstantSource clock) {
    this.reporting = reporting;
    this.seller = seller;
    this.reports = reports;
    this.records = records;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** For administrators: all periods that begin in that year, sales first. */
  public List<ReportStanding> ofYear(int year) {
    LocalDate today = InvoiceNumber.dateOf(clock.instant());
    AccountingPeriod whole =
        new AccountingPeriod(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    return transactions.read(
        () -> {
          VatCalendar vat = seller.calendar();
          List<BookEntry> entries = records.within(whole);
          List<Report> known = reports.ofYear(year);
          List<ReportStanding> all = new ArrayList<>();
          for (ReportKind kind : ReportKind.values()) {
            ReportCalendar calendar = new ReportCalendar(vat, kind, known);
            for (ReportPeriod period : calendar.periods(year)) {
              all.add(standing(period, calendar.history(period), entries, today));
            }
          }
          return all;
        });
  }

  private ReportStanding standing(
      ReportPeriod period, ReportHistory history, List<BookEntry> year, LocalDate today) {
    List<BookEntry> some = year.stream().filter(entry -> period.contains(entry.day())).toList();
    ReportContent content = ReportContent.of(new Books(some), period.kind(), reporting.rules());
    ReportHistory.State state = history.state(period, content, today);
    return new ReportStanding(
        period, content, history, state, state.isAwaited() && period.isLate(today));
  }

  /**
   * For administrators: one report as it was frozen.
   *
   * @throws ReportRefused there is none
   */
  public Report one(String id) {
    return transactions.read(() -> reports.find(id)).orElseThrow(ReportRefused::unknown);
  }
}
