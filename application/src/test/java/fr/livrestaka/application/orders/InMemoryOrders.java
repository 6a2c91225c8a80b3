package fr.livrestaka.application.orders;

import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Orders in memory. */
public final class InMemoryOrders implements Orders {
  private final Map<OrderId, Order> orders = new LinkedHashMap<>();

  @Override
  public Optional<Order> find(OrderId id) {
    return Optional.ofNullable(orders.get(id));
  }

  @Override
  public void add(Order order) {
    if (orders.putIfAbsent(order.id(), order) != null) {
      throw new IllegalStateException(order.id().value());
    }
  }
}
