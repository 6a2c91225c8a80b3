package fr.livrestaka.application.invoicing.port;

import fr.livrestaka.application.invoicing.PaidOrder;
import fr.livrestaka.domain.orders.OrderId;
import java.util.List;
import java.util.Optional;

/**
 * Paid orders that no invoice speaks of: the former service left some. A payment of that service
 * has no id of ours; the order's stands for it. Its time is that of the order.
 */
public interface UninvoicedOrders {
  /**
   * @param limit greatest number
   */
  List<PaidOrder> list(int limit);

  /** Paid orders without an invoice and without an amount; nobody can invoice them but by hand. */
  List<OrderId> withoutAmount(int limit);

  /** The order as it stands now, where it still lacks an invoice. */
  Optional<PaidOrder> find(OrderId order);
}
