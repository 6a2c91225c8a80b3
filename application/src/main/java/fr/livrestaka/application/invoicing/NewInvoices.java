package fr.livrestaka.application.invoicing;

import fr.livrestaka.application.invoicing.documents.InvoiceLinks;
import fr.livrestaka.application.invoicing.port.Invoices;
import fr.livrestaka.application.invoicing.port.Numbering;
import fr.livrestaka.application.invoicing.register.SeriesClock;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.shared.port.IdGenerator;
import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.invoicing.Billing;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.PaidBy;
import fr.livrestaka.domain.invoicing.Sale;
import fr.livrestaka.domain.invoicing.events.InvoiceIssued;
import fr.livrestaka.domain.invoicing.refusals.ClockAhead;
import fr.livrestaka.domain.invoicing.register.Counter;
import fr.livrestaka.domain.invoicing.register.InvoicePosition;
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
  private final Buyers buyers;
  private final SoldServices services;
  private final Invoices invoices;
  private final Numbering numbering;
  private final SeriesClock clock;
  private final CurrentSeller currentSeller;
  private final InvoiceLinks links;
  private final Outbox outbox;
  private final IdGenerator ids;

  @Inject
  public NewInvoices(
      Orders orders,
      Buyers buyers,
      SoldServices services,
      Invoices invoices,
      Numbering numbering,
      CurrentSeller currentSeller,
      InvoiceLinks links,
      Outbox outbox,
      IdGenerator ids) {
    this.orders = orders;
    this.buyers = buyers;
    this.services = services;
    this.invoices = invoices;
    this.numbering = numbering;
    this.clock = new SeriesClock(numbering);
    this.currentSeller = currentSeller;
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
    Sale sale =
        services
            .of(order, paid.total(), Optional.of(paid.paidAt()))
            .paidBy(means(paid.paymentId()));
    return billing(order, paid.client(), Optional.of(paid.paymentId()), sale);
  }

  /**
   * The same for an invoice that waits for its payment.
   *
   * @throws NotFound no such client
   */
  Billing open(Order order, Money total) {
    return billing(
        order, order.userId(), Optional.empty(), services.of(order, total, Optional.empty()));
  }

  /**
   * @param counter the locked one
   * @throws ClockAhead where this machine's clock runs far ahead
   */
  Invoice issue(Billing billing, Counter counter, Instant now) {
    InvoicePosition invoicePosition = clock.next(counter, now);
    InvoiceId id = new InvoiceId(ids.next());
    Invoice invoice =
        Invoice.issue(id, billing, currentSeller.current(), invoicePosition, links.of(id));
    invoices.add(invoice);
    numbering.advance(counter.after(invoice));
    outbox.record(new InvoiceIssued(invoice.id()));
    return invoice;
  }

  private Order order(OrderId id) {
    return orders.find(id).orElseThrow(() -> new NotFound("invoicing.order-not-found"));
  }

  /** Whatever came in came by card, to this service and to the former one. */
  private PaidBy means(String paymentId) {
    return PaidBy.card(buyers.intentOf(paymentId));
  }

  private Billing billing(Order order, AccountId client, Optional<String> paymentId, Sale sale) {
    return new Billing(order.id(), client, paymentId, buyers.of(client, paymentId), sale);
  }
}
