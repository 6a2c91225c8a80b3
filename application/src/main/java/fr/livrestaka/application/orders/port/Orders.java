package fr.livrestaka.application.orders.port;

import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.StatusChange;
import java.util.List;
import java.util.Optional;

/** The stored orders. */
public interface Orders {
  Optional<Order> find(OrderId id);

  /** As {@link #find}, and nobody else changes the order before the open transaction ends. */
  Optional<Order> lock(OrderId id);

  void add(Order order);

  /**
   * Stores the next state of an order that is locked.
   *
   * @param before as it was locked
   */
  void save(Order before, Order after);

  /** Adds to the order's history. */
  void remember(StatusChange change);

  /** The order's history, oldest first. */
  List<StatusChange> history(OrderId id);
}
