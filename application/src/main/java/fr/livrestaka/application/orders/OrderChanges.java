package fr.livrestaka.application.orders;

import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.domain.orders.Actor;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.StatusChange;
import fr.livrestaka.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.function.UnaryOperator;

/** The one way to change a stored order: under its lock, with its history and its events. */
@Singleton
public class OrderChanges {
  private final Orders orders;
  private final Outbox outbox;

  @Inject
  public OrderChanges(Orders orders, Outbox outbox) {
    this.orders = orders;
    this.outbox = outbox;
  }

  /** An order before and after a change; both are equal where nothing changed. */
  public record Changed(Order before, Order after) {
    public boolean movedStatus() {
      return before.statut() != after.statut();
    }
  }

  /**
   * Keeps others from changing an order before the open transaction ends.
   *
   * @throws NotFound no such order
   */
  public Order lock(OrderId id) {
    return orders.lock(id).orElseThrow(OrderAccess::order);
  }

  /**
   * Changes an order within the open transaction.
   *
   * @param change from the locked state to the next one; may refuse by throwing
   * @throws NotFound no such order
   */
  public Changed change(OrderId id, Actor actor, Instant now, UnaryOperator<Order> change) {
    Order before = lock(id);
    Changed changed = new Changed(before, change.apply(before));
    if (changed.after().equals(before)) return changed;
    orders.save(before, changed.after());
    if (changed.movedStatus()) remember(changed, actor, now);
    changed.after().events().forEach(outbox::record);
    return changed;
  }

  private void remember(Changed changed, Actor actor, Instant now) {
    orders.remember(
        new StatusChange(
            changed.after().id(), changed.before().statut(), changed.after().statut(), actor, now));
  }
}
