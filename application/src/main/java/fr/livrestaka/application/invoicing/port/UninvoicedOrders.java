package fr.livrestaka.application.invoicing.port;

import fr.livrestaka.application.invoicing.PaidOrder;
import fr.livrestaka.domain.orders.OrderId;
import java.util.List;

/**
 * What was paid and has no invoice: each payment that no invoice acknowledges, and paid orders
 * without a payment that no invoice speaks of; the former service left some. A payment of that
 * service has no id here; that of the order stands for it. Its time is that of the order.
 */
public interface UninvoicedOrders {
  /**
   * What can be invoiced, oldest first.
   *
   * @param limit greatest number
   */
  List<PaidOrder> list(int limit);

  /** Paid orders without an invoice and without an amount; nobody can invoice them but by hand. */
  List<OrderId> withoutAmount(int limit);

  /** What an order lacks now. */
  List<PaidOrder> of(OrderId order);
}
