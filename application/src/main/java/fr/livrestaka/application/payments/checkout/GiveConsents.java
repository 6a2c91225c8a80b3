package fr.livrestaka.application.payments.checkout;

import fr.livrestaka.application.orders.consents.KeepConsents;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.payments.settlement.port.InvoicedOrders;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.consents.ConsentRequest;
import fr.livrestaka.domain.orders.consents.ConsentWay;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/**
 * Keeps what a client agrees to on the way to pay an order that stands (contract A 5.1). The
 * contract is concluded with the payment; what was agreed to before stays whatever comes of it.
 */
@Singleton
public class GiveConsents {
  private final Orders orders;
  private final InvoicedOrders invoices;
  private final KeepConsents consents;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public GiveConsents(
      Orders orders,
      InvoicedOrders invoices,
      KeepConsents consents,
      Transactions transactions,
      InstantSource clock) {
    this.orders = orders;
    this.invoices = invoices;
    this.consents = consents;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * An order that is not the caller's, or is paid, is left alone; {@link PayOrder} refuses it.
   *
   * @param orderOrInvoice id of an own order, or of an invoice for one
   */
  public void beforePaying(Caller caller, String orderOrInvoice, ConsentRequest request) {
    if (orderOrInvoice.isBlank() || !request.saysSomething()) return;
    OrderId id =
        transactions
            .readCurrent(() -> invoices.orderOf(orderOrInvoice))
            .orElseGet(() -> new OrderId(orderOrInvoice));
    transactions.writing(
        () ->
            orders
                .lock(id)
                .filter(order -> order.isOwnedBy(caller.id()) && !order.isPaid())
                .ifPresent(
                    order ->
                        consents.ofOrder(
                            id, request, ConsentWay.CHECKOUT, caller.origin(), clock.instant())));
  }
}
