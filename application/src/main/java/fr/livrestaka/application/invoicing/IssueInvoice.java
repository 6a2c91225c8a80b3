package fr.livrestaka.application.invoicing;

import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.invoicing.port.Invoices;
import fr.livrestaka.application.invoicing.port.Numbering;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.shared.port.IdGenerator;
import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.invoicing.Billing;
import fr.livrestaka.domain.invoicing.Buyer;
import fr.livrestaka.domain.invoicing.Counter;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.InvoiceIssued;
import fr.livrestaka.domain.invoicing.Sale;
import fr.livrestaka.domain.invoicing.Series;
import fr.livrestaka.domain.invoicing.Turn;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/**
 * Issues the invoice of a payment, inside the transaction that records the payment, so that neither
 * is there without the other (contract B "Invoices"). The document and the mail follow from the
 * event.
 */
@Singleton
public class IssueInvoice {
  private final Orders orders;
  private final Accounts accounts;
  private final Invoices invoices;
  private final Numbering numbering;
  private final Issuers issuers;
  private final Outbox outbox;
  private final IdGenerator ids;

  @Inject
  public IssueInvoice(
      Orders orders,
      Accounts accounts,
      Invoices invoices,
      Numbering numbering,
      Issuers issuers,
      Outbox outbox,
      IdGenerator ids) {
    this.orders = orders;
    this.accounts = accounts;
    this.invoices = invoices;
    this.numbering = numbering;
    this.issuers = issuers;
    this.outbox = outbox;
    this.ids = ids;
  }

  /**
   * Must be called inside an open write transaction, after the order's row is locked. The series
   * stays locked until that transaction ends.
   *
   * @return the payment's invoice: a new one, or the one that was issued before
   * @throws NotFound no such order or client
   * @throws IllegalStateException outside a transaction
   */
  public Invoice issueForPayment(PaidOrder paid, Instant now) {
    Counter counter = numbering.lock(Series.FACT);
    return invoices.ofPayment(paid.paymentId()).orElseGet(() -> issue(billing(paid), counter, now));
  }

  private Invoice issue(Billing billing, Counter counter, Instant now) {
    Turn turn = counter.next(now, numbering::isTaken);
    Invoice invoice = Invoice.issue(new InvoiceId(ids.next()), billing, issuers.current(), turn);
    invoices.add(invoice);
    numbering.advance(counter.after(invoice.snapshot()));
    outbox.record(new InvoiceIssued(invoice.id()));
    return invoice;
  }

  private Billing billing(PaidOrder paid) {
    Order order =
        orders.find(paid.order()).orElseThrow(() -> new NotFound("invoicing.order-not-found"));
    Account client =
        accounts.find(paid.client()).orElseThrow(() -> new NotFound("invoicing.client-not-found"));
    Sale sale =
        new Sale(order.titre(), order.description(), paid.total(), Optional.of(paid.paidAt()));
    return new Billing(
        paid.order(), paid.client(), Optional.of(paid.paymentId()), buyer(client), sale);
  }

  private static Buyer buyer(Account client) {
    String name = (client.prenom() + " " + client.nom()).strip();
    return new Buyer(name, client.email(), client.adresse(), Optional.empty());
  }
}
