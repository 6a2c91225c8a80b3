package fr.livrestaka.application.invoicing.ereporting;

import fr.livrestaka.application.audit.port.AuditLog;
import fr.livrestaka.application.invoicing.InvoiceAudit;
import fr.livrestaka.application.invoicing.port.Reports;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.invoicing.InvoiceNumber;
import fr.livrestaka.domain.invoicing.ereporting.Report;
import fr.livrestaka.domain.invoicing.ereporting.ReportHistory;
import fr.livrestaka.domain.invoicing.refusals.ReportRefused;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;

/** Writes down that a report was handed to the platform, once and for good. */
@Singleton
public class MarkReportSent {
  private final Reports reports;
  private final AuditLog audit;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public MarkReportSent(
      Reports reports, AuditLog audit, Transactions transactions, InstantSource clock) {
    this.reports = reports;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * For administrators.
   *
   * @param reference what the platform answered with
   * @throws ReportRefused there is no such report, it is sent already, another one took its place,
   *     or the day is not between its preparation and today
   */
  public Report mark(Caller caller, String id, LocalDate on, String reference) {
    return transactions.write(
        () -> {
          Report known = reports.find(id).orElseThrow(ReportRefused::unknown);
          Instant now = clock.instant();
          Report sent =
              new ReportHistory(reports.lockBeside(known))
                  .sent(
                      id,
                      new Report.Sending(on, reference, caller.id(), now),
                      InvoiceNumber.dateOf(now),
                      InvoiceNumber.dateOf(known.preparedAt()));
          if (!reports.markSent(sent)) throw ReportRefused.sentAlready();
          audit.record(InvoiceAudit.reportSent(caller, sent));
          return sent;
        });
  }
}
