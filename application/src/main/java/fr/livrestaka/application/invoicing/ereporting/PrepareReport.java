package fr.livrestaka.application.invoicing.ereporting;

import fr.livrestaka.application.audit.port.AuditLog;
import fr.livrestaka.application.invoicing.CurrentSeller;
import fr.livrestaka.application.invoicing.InvoiceAudit;
import fr.livrestaka.application.invoicing.books.ExportBooks;
import fr.livrestaka.application.invoicing.port.Reports;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.invoicing.InvoiceNumber;
import fr.livrestaka.domain.invoicing.ereporting.Report;
import fr.livrestaka.domain.invoicing.ereporting.ReportCalendar;
import fr.livrestaka.domain.invoicing.ereporting.ReportContent;
import fr.livrestaka.domain.invoicing.ereporting.ReportHead.Platform;
import fr.livrestaka.domain.invoicing.ereporting.ReportHistory;
import fr.livrestaka.domain.invoicing.ereporting.ReportKind;
import fr.livrestaka.domain.invoicing.ereporting.ReportPeriod;
import fr.livrestaka.domain.invoicing.parties.SellerIdentity;
import fr.livrestaka.domain.invoicing.refusals.ReportRefused;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Freezes the report of a period as the file that is handed to the platform; where the period was
 * sent before and the books say something else now, as its correction.
 */
@Singleton
public class PrepareReport {
  private final EReporting reporting;
  private final Reports reports;
  private final ExportBooks books;
  private final CurrentSeller seller;
  private final AuditLog audit;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public PrepareReport(
      EReporting reporting,
      Reports reports,
      ExportBooks books,
      CurrentSeller seller,
      AuditLog audit,
      Transactions transactions,
      InstantSource clock) {
    this.reporting = reporting;
    this.reports = reports;
    this.books = books;
    this.seller = seller;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * For administrators. One that waits and still says what the books say is given again.
   *
   * @param day of the period
   * @throws ReportRefused no platform or SIREN is configured, the period is not over, nothing is to
   *     be reported or corrected, or somebody else prepares another one in the same moment
   */
  public Report prepare(Caller caller, ReportKind kind, LocalDate day) {
    SellerIdentity identity = seller.identity();
    Platform platform = reporting.platform().orElseThrow(ReportRefused::notConfigured);
    String siren = identity.siren().orElseThrow(ReportRefused::notConfigured);
    ReportCalendar calendar = calendar(kind, day);
    ReportPeriod period = calendar.around(day);
    ReportContent content = ReportContent.of(books.of(period.days()), kind, reporting.rules());
    ReportHistory history = calendar.history(period);
    Optional<Report> ready = history.ready(content);
    if (ready.isPresent()) return ready.get();
    Instant now = clock.instant();
    Report next =
        history.next(period, content, platform, identity, siren, now, InvoiceNumber.dateOf(now));
    boolean isFirst =
        transactions.write(
            () -> {
              if (!reports.add(next)) return false;
              audit.record(InvoiceAudit.reportPrepared(caller, next));
              return true;
            });
    return isFirst ? next : preparedMeanwhile(period, content);
  }

  /** What somebody else has prepared in the same moment; it says the same. */
  private Report preparedMeanwhile(ReportPeriod period, ReportContent content) {
    return calendar(period.kind(), period.from())
        .history(period)
        .ready(content)
        .orElseThrow(ReportRefused::outdated);
  }

  private ReportCalendar calendar(ReportKind kind, LocalDate day) {
    return new ReportCalendar(
        seller.calendar(), kind, transactions.readCurrent(() -> reports.ofYear(day.getYear())));
  }
}
