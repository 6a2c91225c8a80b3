package fr.livrestaka.application.invoicing;

import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.invoicing.port.Invoices;
import fr.livrestaka.application.invoicing.port.Numbering;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.shared.port.IdGenerator;
import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.invoicing.Billing;
import fr.livrestaka.domain.invoicing.Buyer;
import fr.livrestaka.domain.invoicing.ClockAhead;
import fr.livrestaka.domain.invoicing.Counter;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.InvoiceIssued;
import fr.livrestaka.domain.invoicing.Sale;
import fr.livrestaka.domain.invoicing.Turn;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/** Writes new invoices from what is known of order and client, their series being locked. */
@Singleton
public final class NewInvoices {
  private final Orders orders;
  private final Accounts accounts;
  private final Invoices invoices;
  private final Numbering numbering;
  private final SeriesClock clock;
  private final Issuers issuers;
  private final InvoiceLinks links;
  private final Outbox outbox;
  private final IdGenerator ids;

  @Inject
  public NewInvoices(
      Orders orders,
      Accounts accounts,
      Invoices invoices,
      Numbering numbering,
      Issuers issuers,
      InvoiceLinks links,
      Outbox outbox,
      IdGenerator ids) {
    this.orders = orders;
    this.accounts = accounts;
    this.invoices = invoices;
    this.numbering = numbering;
    this.clock = new SeriesClock(numbering);
    this.issuers = issuers;
    this.links = links;
    this.outbox = outbox;
    this.ids = ids;
  }

  /**
   * Reads what is to be invoiced, before the series is locked, which everybody else waits for.
   *
   * @throws NotFound no such order or client
   */
  Billing paid(PaidOrder paid) {
    Order order = order(paid.order());
    Sale sale = sale(order, paid.total(), Optional.of(paid.paidAt()));
    return billing(order, paid.client(), Optional.of(paid.paymentId()), sale);
  }

  /**
   * The same for an invoice that waits for its payment.
   *
   * @throws NotFound no such client
   */
  Billing open(Order order, Money total) {
    return billing(order, order.userId(), Optional.empty(), sale(order, total, Optional.empty()));
  }

  /**
   * @param counter the locked one
   * @throws ClockAhead where this machine's clock runs far ahead
   */
  Invoice issue(Billing billing, Counter counter, Instant now) {
    Turn turn = clock.next(counter, now);
    InvoiceId id = new InvoiceId(ids.next());
    Invoice invoice = Invoice.issue(id, billing, issuers.current(), turn, links.of(id));
    invoices.add(invoice);
    numbering.advance(counter.after(invoice.snapshot()));
    outbox.record(new InvoiceIssued(invoice.id()));
    return invoice;
  }

  private Order order(OrderId id) {
    return orders.find(id).orElseThrow(() -> new NotFound("invoicing.order-not-found"));
  }

  private static Sale sale(Order order, Money total, Optional<Instant> paidAt) {
    return new Sale(order.titre(), order.description(), total, paidAt);
  }

  private Billing billing(Order order, AccountId client, Optional<String> paymentId, Sale sale) {
    Account account =
        accounts.find(client).orElseThrow(() -> new NotFound("invoicing.client-not-found"));
    String name = (account.prenom() + " " + account.nom()).strip();
    Buyer buyer = new Buyer(name, account.email(), account.adresse(), Optional.empty());
    return new Billing(order.id(), client, paymentId, buyer, sale);
  }
}
