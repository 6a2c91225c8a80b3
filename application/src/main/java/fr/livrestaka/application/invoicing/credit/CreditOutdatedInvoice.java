package fr.livrestaka.application.invoicing.credit;

import fr.livrestaka.application.invoicing.OrderInvoices;
import fr.livrestaka.application.invoicing.PriceToInvoice;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Credits an order's unpaid invoice where the order costs something else by now, or nothing. What a
 * cancelled order's invoices come to is settled by the reaction to its cancellation, with a reason
 * of its own.
 */
@Singleton
public class CreditOutdatedInvoice {
  private final Orders orders;
  private final PriceToInvoice price;
  private final OrderInvoices orderInvoices;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public CreditOutdatedInvoice(
      Orders orders,
      PriceToInvoice price,
      OrderInvoices orderInvoices,
      Transactions transactions,
      InstantSource clock) {
    this.orders = orders;
    this.price = price;
    this.orderInvoices = orderInvoices;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** May be repeated; what counts is how the order stands now. */
  public void of(OrderId id) {
    Instant now = clock.instant();
    transactions.writing(
        () ->
            orders
                .lock(id)
                .filter(order -> !order.isCancelled())
                .ifPresent(order -> takeBack(order, now)));
  }

  private void takeBack(Order order, Instant now) {
    orderInvoices.takeBackOutdated(order.id(), price.ifAny(order, now), now);
  }
}
