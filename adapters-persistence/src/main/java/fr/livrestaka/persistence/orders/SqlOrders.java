package fr.livrestaka.persistence.orders;

import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.shared.port.IdGenerator;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.Actor;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.OrderStatus;
import fr.livrestaka.domain.orders.StatusChange;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Orders in MySQL. */
@Singleton
final class SqlOrders implements Orders {
  private final OrderRows rows;
  private final Statements statements;
  private final IdGenerator ids;

  SqlOrders(OrderRows rows, Statements statements, IdGenerator ids) {
    this.rows = rows;
    this.statements = statements;
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
  }

  @Override
  public void save(Order order) {
    rows.update(OrderRow.of(order));
  }

  @Override
  public void remember(StatusChange change) {
    statements.update(
        """
        INSERT INTO order_status_changes
          (id, commandeId, fromStatus, toStatus, actorRole, actorId, changedAt)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
        ids.next(),
        change.order().value(),
        change.from().name(),
        change.to().name(),
        change.actor().part().name(),
        change.actor().id().map(AccountId::value).orElse(null),
        change.at());
  }

  /** By id: ids ascend and are given under the order's lock, instants are read before it. */
  @Override
  public List<StatusChange> history(OrderId id) {
    return statements.query(
        "SELECT * FROM order_status_changes WHERE commandeId = ? ORDER BY id",
        row ->
            new StatusChange(
                id,
                OrderStatus.valueOf(row.getString("fromStatus")),
                OrderStatus.valueOf(row.getString("toStatus")),
                new Actor(
                    Actor.Part.valueOf(row.getString("actorRole")),
                    Optional.ofNullable(row.getString("actorId")).map(AccountId::new)),
                Statements.instant(row, "changedAt")),
        id.value());
  }
}
