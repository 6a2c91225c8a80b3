package fr.livrestaka.application.invoicing;

import fr.livrestaka.application.audit.port.AuditLog;
import fr.livrestaka.application.invoicing.port.Invoices;
import fr.livrestaka.application.invoicing.port.Numbering;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.invoicing.Billing;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.refusals.OrderNotInvoiceable;
import fr.livrestaka.domain.invoicing.register.Counter;
import fr.livrestaka.domain.invoicing.register.Series;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.OrderTeam;
import fr.livrestaka.domain.orders.refusals.OwnOrder;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Invoices an order before it is paid, for what it costs now; due in 30 days. */
@Singleton
public class InvoiceUnpaidOrder {
  private final Orders orders;
  private final Invoices invoices;
  private final Numbering numbering;
  private final Billings billings;
  private final PriceToInvoice price;
  private final OrderInvoices orderInvoices;
  private final AuditLog audit;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public InvoiceUnpaidOrder(
      Orders orders,
      Invoices invoices,
      Numbering numbering,
      Billings billings,
      PriceToInvoice price,
      OrderInvoices orderInvoices,
      AuditLog audit,
      Transactions transactions,
      InstantSource clock) {
    this.orders = orders;
    this.invoices = invoices;
    this.numbering = numbering;
    this.billings = billings;
    this.price = price;
    this.orderInvoices = orderInvoices;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * A repetition gives the invoice that waits already. Where the price has changed since, that one
   * is credited and a new one issued.
   *
   * @throws NotFound no such order
   * @throws OwnOrder it is the caller's own
   * @throws OrderNotInvoiceable it is paid, cancelled, has no price yet, its estimate has expired,
   *     or an invoice of that sum was marked as paid by hand
   */
  public Invoice invoice(Caller caller, OrderId id) {
    return transactions.write(() -> invoice(caller, locked(id), clock.instant()));
  }

  private Order locked(OrderId id) {
    return orders.lock(id).orElseThrow(() -> new NotFound("invoicing.order-not-found"));
  }

  private Invoice invoice(Caller caller, Order order, Instant now) {
    OrderTeam.checkIsOfAnother(order, caller.id());
    Money due = price.of(order, now);
    Billing billing = billings.unpaid(order, due, now);
    Counter counter = numbering.lock(Series.FACT);
    Optional<Invoice> waiting = orderInvoices.awaiting(order.id(), due, now);
    if (invoices.isPaid(order.id(), due)) throw OrderNotInvoiceable.invoicePaid();
    return waiting.orElseGet(() -> issue(caller, billing, counter, now));
  }

  private Invoice issue(Caller caller, Billing billing, Counter counter, Instant now) {
    Invoice invoice = orderInvoices.issue(billing, counter, now);
    audit.record(InvoiceAudit.generated(caller, invoice));
    return invoice;
  }
}
