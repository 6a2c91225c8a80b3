package fr.livrestaka.application.orders;

import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.shared.Undoable;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.StatusChange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Orders in memory. */
public final class InMemoryOrders implements Orders, Undoable {
  private final Map<OrderId, Order> orders = new LinkedHashMap<>();
  private final List<StatusChange> changes = new ArrayList<>();

  @Override
  public Optional<Order> find(OrderId id) {
    return Optional.ofNullable(orders.get(id));
  }

  @Override
  public void add(Order order) {
    if (orders.putIfAbsent(order.id(), Order.restored(order.stored())) != null) {
      throw new IllegalStateException(order.id().value());
    }
  }

  @Override
  public Optional<Order> lock(OrderId id) {
    return find(id);
  }

  @Override
  public void save(Order before, Order after) {
    save(after);
  }

  /** As somebody does who has not looked at it before. */
  public void save(Order order) {
    orders.replace(order.id(), Order.restored(order.stored()));
  }

  @Override
  public void remember(StatusChange change) {
    changes.add(change);
  }

  @Override
  public List<StatusChange> history(OrderId id) {
    return changes.stream().filter(change -> change.order().equals(id)).toList();
  }

  void remove(OrderId id) {
    orders.remove(id);
  }

  public List<Order> all() {
    return List.copyOf(orders.values());
  }

  @Override
  public Runnable undo() {
    Map<OrderId, Order> ordersBefore = new LinkedHashMap<>(orders);
    List<StatusChange> changesBefore = List.copyOf(changes);
    return () -> {
      orders.clear();
      orders.putAll(ordersBefore);
      changes.clear();
      changes.addAll(changesBefore);
    };
  }
}
