package fr.livrestaka.application.invoicing;

import fr.livrestaka.application.invoicing.port.Invoices;
import fr.livrestaka.application.invoicing.port.Numbering;
import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.domain.invoicing.Billing;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.register.Counter;
import fr.livrestaka.domain.invoicing.register.Series;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.domain.shared.NextState;
import fr.livrestaka.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;

/**
 * Issues the invoice of a payment, inside the transaction that records the payment, so that neither
 * is there without the other (contract B "Invoices"). The document and the mail follow from the
 * event.
 */
@Singleton
public class IssueInvoice {
  private final Invoices invoices;
  private final Numbering numbering;
  private final Billings billings;
  private final OrderInvoices orderInvoices;
  private final Outbox outbox;

  @Inject
  public IssueInvoice(
      Invoices invoices,
      Numbering numbering,
      Billings billings,
      OrderInvoices orderInvoices,
      Outbox outbox) {
    this.invoices = invoices;
    this.numbering = numbering;
    this.billings = billings;
    this.orderInvoices = orderInvoices;
    this.outbox = outbox;
  }

  /**
   * Whether an invoice of that sum was paid already, by an earlier payment or by hand: if more
   * comes, the money has come twice. As {@link #issueForPayment}, it locks the series, and that of
   * credit notes, before it reads.
   */
  public boolean isPaidAlready(OrderId order, Money total) {
    numbering.lock(Series.FACT);
    numbering.lock(Series.AVOIR);
    return invoices.isPaid(order, total);
  }

  /**
   * Must be called inside an open write transaction, after the order's row is locked. The series
   * stays locked until that transaction ends. An invoice that waits for this sum becomes paid; one
   * that waits for another sum is credited, and a new one issued.
   *
   * @param order as it is locked
   * @return a new one, the one that waited, or the one that was issued before
   * @throws NotFound no such client
   * @throws IllegalStateException outside a transaction
   */
  public Invoice issueForPayment(Order order, PaidOrder paid, Instant now) {
    Billing billing = billings.paid(order, paid);
    Counter counter = numbering.lock(Series.FACT);
    return invoices.ofPayment(paid.paymentId()).orElseGet(() -> first(paid, billing, counter, now));
  }

  private Invoice first(PaidOrder paid, Billing billing, Counter counter, Instant now) {
    return orderInvoices
        .awaiting(paid.order(), paid.total(), now)
        .map(open -> settle(open, paid, now))
        .orElseGet(() -> orderInvoices.issue(billing, counter, now));
  }

  private Invoice settle(Invoice waiting, PaidOrder paid, Instant now) {
    NextState<Invoice> settled = waiting.settled(paid.paymentId(), paid.paidAt());
    invoices.settle(settled.state(), now);
    settled.events().forEach(outbox::record);
    return settled.state();
  }
}
