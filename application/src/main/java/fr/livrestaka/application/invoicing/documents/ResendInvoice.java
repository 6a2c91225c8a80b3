package fr.livrestaka.application.invoicing.documents;

import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.audit.port.AuditLog;
import fr.livrestaka.application.invoicing.InvoiceAudit;
import fr.livrestaka.application.invoicing.InvoiceView;
import fr.livrestaka.application.invoicing.ReadInvoices;
import fr.livrestaka.application.invoicing.port.Invoices;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.InvoiceState;
import fr.livrestaka.domain.invoicing.events.InvoiceSendRequested;
import fr.livrestaka.domain.invoicing.refusals.CancelledInvoiceNotSent;
import fr.livrestaka.domain.invoicing.refusals.ClientOutOfReach;
import fr.livrestaka.domain.invoicing.refusals.InvoiceElsewhere;
import fr.livrestaka.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** Has an invoice sent to its client once more, after the commit (contract B 5.4). */
@Singleton
public class ResendInvoice {
  private final ReadInvoices readInvoices;
  private final Invoices invoices;
  private final FetchDocument documents;
  private final Accounts accounts;
  private final Outbox outbox;
  private final AuditLog audit;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public ResendInvoice(
      ReadInvoices readInvoices,
      Invoices invoices,
      FetchDocument documents,
      Accounts accounts,
      Outbox outbox,
      AuditLog audit,
      Transactions transactions,
      InstantSource clock) {
    this.readInvoices = readInvoices;
    this.invoices = invoices;
    this.documents = documents;
    this.accounts = accounts;
    this.outbox = outbox;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * @return the invoice as it was
   * @throws NotFound no such invoice, or an adopted one whose file is missing
   * @throws InvoiceElsewhere its document lies at an address outside
   * @throws CancelledInvoiceNotSent it is cancelled
   * @throws ClientOutOfReach its client's account is erased
   */
  public InvoiceView resend(Caller caller, InvoiceId id) {
    InvoiceView invoice = readInvoices.one(id);
    if (invoice.isElsewhere()) throw new InvoiceElsewhere();
    documents.bytesOf(invoice);
    transactions.writing(
        () -> {
          requireReachable(invoice);
          InvoiceState before = invoices.lockState(id).orElseThrow(ReadInvoices::missing);
          InvoiceState after = before.sentAgain();
          if (!after.equals(before)) {
            invoices.changeStatus(id, after.status(), after.paidAt(), clock.instant());
          }
          outbox.record(new InvoiceSendRequested(id));
          audit.record(InvoiceAudit.sent(caller, invoice));
        });
    return invoice;
  }

  private void requireReachable(InvoiceView invoice) {
    boolean reachable =
        accounts.find(invoice.client().id()).filter(Account::isReachable).isPresent();
    if (!reachable) throw new ClientOutOfReach();
  }
}
