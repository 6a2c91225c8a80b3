package fr.livrestaka.application.invoicing.register;

import fr.livrestaka.application.audit.port.AuditLog;
import fr.livrestaka.application.invoicing.InvoiceAudit;
import fr.livrestaka.application.invoicing.port.RetiredInvoices;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.files.events.StoredFileAbandoned;
import fr.livrestaka.domain.invoicing.refusals.PurgeNotAsReported;
import fr.livrestaka.domain.invoicing.register.Retention;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/**
 * Purges accounting documents whose ten years are over ({@link Retention}): reports first, and acts
 * only for somebody who has read the report.
 */
@Singleton
public class PurgeInvoices {
  private static final int AT_ONCE = 100;

  private final RetiredInvoices retired;
  private final Outbox outbox;
  private final AuditLog audit;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public PurgeInvoices(
      RetiredInvoices retired,
      Outbox outbox,
      AuditLog audit,
      Transactions transactions,
      InstantSource clock) {
    this.retired = retired;
    this.outbox = outbox;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  public Report report() {
    Instant before = Retention.issuedBefore(clock.instant());
    return new Report(before, transactions.read(() -> retired.count(before)));
  }

  /**
   * @param documents the number that the report gave
   * @throws PurgeNotAsReported by now it is another number
   */
  public Report purge(Caller caller, int documents) {
    Report report = report();
    if (report.documents() != documents) throw new PurgeNotAsReported(report.documents());
    List<String> some = some(report.issuedBefore());
    while (!some.isEmpty()) {
      some.forEach(id -> transactions.writing(() -> purge(id)));
      some = some(report.issuedBefore());
    }
    if (documents > 0) {
      transactions.writing(() -> audit.record(InvoiceAudit.purged(caller, documents)));
    }
    return report;
  }

  private List<String> some(Instant before) {
    return transactions.read(() -> retired.list(before, AT_ONCE));
  }

  private void purge(String id) {
    retired.purge(id, clock.instant()).stream()
        .map(StoredFileAbandoned::new)
        .forEach(outbox::record);
  }

  /**
   * @param issuedBefore documents issued before then need not be kept
   * @param documents how many there are
   */
  public record Report(Instant issuedBefore, int documents) {}
}
