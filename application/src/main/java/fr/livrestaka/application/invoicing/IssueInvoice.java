package fr.livrestaka.application.invoicing;

import fr.livrestaka.application.invoicing.port.Invoices;
import fr.livrestaka.application.invoicing.port.Numbering;
import fr.livrestaka.domain.invoicing.Billing;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.register.Counter;
import fr.livrestaka.domain.invoicing.register.Series;
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
  private final Invoices invoices;
  private final Numbering numbering;
  private final Billings billings;
  private final OrderInvoices orderInvoices;

  @Inject
  public IssueInvoice(
      Invoices invoices, Numbering numbering, Billings billings, OrderInvoices orderInvoices) {
    this.invoices = invoices;
    this.numbering = numbering;
    this.billings = billings;
    this.orderInvoices = orderInvoices;
  }

  /**
   * A payment's invoice: a new one, the one that waited, or the one that was issued before.
   *
   * @param wasPaid another invoice of that sum was paid already, by an earlier payment or by hand:
   *     the money has come twice
   */
  public record Issued(Invoice invoice, boolean wasPaid) {}

  /**
   * Must be called inside an open write transaction, after the order's row is locked. The series
   * stays locked until that transaction ends. An invoice that waits for this sum becomes paid; one
   * that waits for another sum is credited, and a new one issued.
   *
   * @param order as it is locked
   * @throws NotFound no such client
   * @throws IllegalStateException outside a transaction
   */
  public Issued issueForPayment(Order order, PaidOrder paid, Instant now) {
    Billing billing = billings.paid(order, paid);
    Counter counter = numbering.lock(Series.FACT);
    return invoices
        .ofPayment(paid.paymentId())
        .map(before -> new Issued(before, false))
        .orElseGet(() -> first(paid, billing, counter, now));
  }

  private Issued first(PaidOrder paid, Billing billing, Counter counter, Instant now) {
    Optional<Invoice> waiting = orderInvoices.awaiting(paid.order(), paid.total(), now);
    boolean wasPaid = invoices.isPaid(paid.order(), paid.total());
    Invoice invoice =
        waiting
            .map(open -> settle(open, paid, now))
            .orElseGet(() -> orderInvoices.issue(billing, counter, now));
    return new Issued(invoice, wasPaid);
  }

  private Invoice settle(Invoice waiting, PaidOrder paid, Instant now) {
    Invoice settled = waiting.settled(paid.paymentId(), paid.paidAt());
    invoices.settle(settled, now);
    return settled;
  }
}
