package fr.livrestaka.persistence.orders;

import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Orders in MySQL. */
@Singleton
final class SqlOrders implements Orders {
  private final OrderRows rows;

  SqlOrders(OrderRows rows) {
    this.rows = rows;
  }

  @Override
  public Optional<Order> find(OrderId id) {
    return rows.findById(id.value()).map(OrderRow::toOrder);
  }

  @Override
  public void add(Order order) {
    rows.save(OrderRow.of(order));
  }
}
