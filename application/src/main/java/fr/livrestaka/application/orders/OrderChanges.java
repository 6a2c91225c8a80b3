package fr.livrestaka.application.orders;

import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.domain.orders.Actor;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.StatusChange;
import fr.livrestaka.domain.orders.events.OrderStatusChanged;
import fr.livrestaka.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.function.UnaryOperator;

/** The one way to change a stored order: under its lock, with its history and its event. */
@Singleton
public class OrderChanges {
  private final Orders orders;
  private final Outbox outbox;

  @Inject
  public OrderChanges(Orders orders, Outbox outbox) {
    this.orders = orders;
    this.outbox = outbox;
  }

  /** What was, and what is now; the same where nothing changed. */
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
    orders.save(changed.after());
    if (changed.movedStatus()) remember(changed, actor, now);
    return changed;
  }

  private void remember(Changed changed, Actor actor, Instant now) {
    Order after = changed.after();
    StatusChange step =
        new StatusChange(after.id(), changed.before().statut(), after.statut(), actor, now);
    orders.remember(step);
    outbox.record(new OrderStatusChanged(after.id(), step.from(), step.to(), actor.part()));
  }
}
