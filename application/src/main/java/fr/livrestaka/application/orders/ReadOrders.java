package fr.livrestaka.application.orders;

import fr.livrestaka.application.orders.port.OrderSearch;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.Page;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.application.shared.Slice;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.OrderStatus;
import fr.livrestaka.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Shows clients their own orders (contract B 1.3, 1.4). */
@Singleton
public class ReadOrders {
  private final Orders orders;
  private final OrderSearch search;
  private final Transactions transactions;

  @Inject
  public ReadOrders(Orders orders, OrderSearch search, Transactions transactions) {
    this.orders = orders;
    this.search = search;
    this.transactions = transactions;
  }

  public Page<Order> list(Caller caller, Optional<OrderStatus> status, PageRequest page) {
    return transactions.read(() -> search.ofClient(caller.id(), status, page));
  }

  /** The same list from a position on. */
  public Slice<Order> listBehind(
      Caller caller, Optional<OrderStatus> status, OrderPosition position, int size) {
    return transactions.read(() -> search.ofClientBehind(caller.id(), status, position, size));
  }

  /**
   * @throws NotFound where there is no such order, or it is another account's
   */
  public Order one(Caller caller, OrderId id) {
    return transactions
        .read(() -> orders.find(id))
        .filter(order -> order.isOwnedBy(caller.id()))
        .orElseThrow(OrderAccess::order);
  }
}
