package fr.livrestaka.persistence.orders;

import fr.livrestaka.application.invoicing.port.BookChanges;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.shared.port.IdGenerator;
import fr.livrestaka.domain.invoicing.register.BookKind;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.StatusChange;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Orders in MySQL. */
@Singleton
final class SqlOrders implements Orders {
  private final OrderRows rows;
  private final StatusChangeRows changes;
  private final BookChanges register;
  private final IdGenerator ids;

  SqlOrders(OrderRows rows, StatusChangeRows changes, BookChanges register, IdGenerator ids) {
    this.rows = rows;
    this.changes = changes;
    this.register = register;
    this.ids = ids;
  }

  @Override
  public Optional<Order> find(OrderId id) {
    return rows.findById(id.value()).map(OrderRow::toOrder);
  }

  @Override
  public Optional<Order> lock(OrderId id) {
    return rows.lock(id.value()).map(OrderRow::toOrder);
  }

  @Override
  public void add(Order order) {
    rows.save(OrderRow.of(order));
    if (order.isPaid()) register.changed(BookKind.ORDER, order.id().value());
  }

  @Override
  public void save(Order before, Order after) {
    OrderRow row = OrderRow.of(after);
    rows.update(row);
    if (!row.saysTheSameOfMoney(OrderRow.of(before))) {
      register.changed(BookKind.ORDER, after.id().value());
    }
  }

  @Override
  public void remember(StatusChange change) {
    changes.save(StatusChangeRow.of(ids.next(), change));
  }

  /**
   * Sorted by id, which is assigned under the order's lock; the instant is read before the lock.
   */
  @Override
  public List<StatusChange> history(OrderId id) {
    return changes.findByCommandeIdOrderById(id.value()).stream()
        .map(StatusChangeRow::toChange)
        .toList();
  }
}
