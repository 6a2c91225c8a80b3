package fr.livrestaka.application.orders;

import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.OrderStatus;
import java.time.Instant;

/** The place behind this order in the team's list, expressed by what the list is sorted by. */
public sealed interface TeamOrderPosition {
  OrderId id();

  /** In a list by one of its instants. */
  record AtTime(Instant time, OrderId id) implements TeamOrderPosition {}

  /** In a list by title. */
  record AtTitle(String title, OrderId id) implements TeamOrderPosition {}

  /** In a list by status, in the order in which the statuses are declared. */
  record AtStatus(OrderStatus status, OrderId id) implements TeamOrderPosition {}

  static TeamOrderPosition behind(Order order, OrderSort.Field field) {
    return switch (field) {
      case createdAt -> new AtTime(order.createdAt(), order.id());
      case updatedAt -> new AtTime(order.updatedAt(), order.id());
      case titre -> new AtTitle(order.titre(), order.id());
      case statut -> new AtStatus(order.statut(), order.id());
    };
  }
}
