package fr.livrestaka.application.invoicing;

import fr.livrestaka.application.audit.port.AuditLog;
import fr.livrestaka.application.invoicing.port.InvoiceSearch;
import fr.livrestaka.application.invoicing.port.Invoices;
import fr.livrestaka.application.invoicing.port.Numbering;
import fr.livrestaka.application.notifications.NoticeTexts;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.invoicing.InvoiceChangeRefused;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.InvoiceState;
import fr.livrestaka.domain.invoicing.InvoiceStatus;
import fr.livrestaka.domain.invoicing.Series;
import fr.livrestaka.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;

/** Sets an invoice's state by hand; cancelling one of ours makes a credit note (contract B 5.6). */
@Singleton
public class ChangeInvoiceStatus {
  private final InvoiceSearch search;
  private final Invoices invoices;
  private final Numbering numbering;
  private final IssueCreditNote creditNotes;
  private final AuditLog audit;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public ChangeInvoiceStatus(
      InvoiceSearch search,
      Invoices invoices,
      Numbering numbering,
      IssueCreditNote creditNotes,
      AuditLog audit,
      Transactions transactions,
      InstantSource clock) {
    this.search = search;
    this.invoices = invoices;
    this.numbering = numbering;
    this.creditNotes = creditNotes;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Asking for the state that it is in changes nothing.
   *
   * @throws NotFound no such invoice
   * @throws InvoiceChangeRefused it is cancelled, or a payment paid it
   */
  public InvoiceView change(Caller caller, InvoiceId id, InvoiceStatus asked) {
    Instant now = clock.instant();
    boolean credits = asked == InvoiceStatus.CANCELLED && isOurs(id);
    return transactions.write(
        () -> {
          if (credits) numbering.lock(Series.AVOIR);
          InvoiceState before = invoices.lockState(id).orElseThrow(ReadInvoices::missing);
          InvoiceState after = before.byHand(asked, now);
          boolean changes = !after.equals(before);
          if (changes && credits) creditRest(id, now);
          if (changes) invoices.changeStatus(id, after.status(), after.paidAt(), now);
          InvoiceView view = search.find(id).orElseThrow(ReadInvoices::missing);
          if (changes) audit.record(InvoiceAudit.changed(caller, view));
          return view;
        });
  }

  /** Adopted invoices have nothing frozen that a credit note could correct. */
  private boolean isOurs(InvoiceId id) {
    return transactions.write(() -> invoices.find(id)).isPresent();
  }

  private void creditRest(InvoiceId id, Instant now) {
    String reason = NoticeTexts.of("invoicing").get("credit.by-hand.reason");
    creditNotes.creditRest(id, reason, "by-hand:" + id.value(), now);
  }
}
