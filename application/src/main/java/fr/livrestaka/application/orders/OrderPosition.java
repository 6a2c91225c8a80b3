package fr.livrestaka.application.orders;

import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import java.time.Instant;

/** The place behind this order in a list of orders, newest first. */
public record OrderPosition(Instant createdAt, OrderId id) {
  public static OrderPosition behind(Order order) {
    return new OrderPosition(order.createdAt(), order.id());
  }
}
