package fr.livrestaka.application.orders.port;

import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import java.util.Optional;

/** The stored orders. */
public interface Orders {
  Optional<Order> find(OrderId id);

  void add(Order order);
}
