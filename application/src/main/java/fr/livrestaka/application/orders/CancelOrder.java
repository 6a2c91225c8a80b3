package fr.livrestaka.application.orders;

import fr.livrestaka.application.audit.port.AuditLog;
import fr.livrestaka.application.orders.OrderChanges.Changed;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.orders.Actor;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.refusals.CommandRefused;
import fr.livrestaka.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;

/** Lets authors give up an own order that is not paid; may be repeated. */
@Singleton
public class CancelOrder {
  private final OrderChanges changes;
  private final AuditLog audit;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public CancelOrder(
      OrderChanges changes, AuditLog audit, Transactions transactions, InstantSource clock) {
    this.changes = changes;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * @throws NotFound no such order, or it is another account's
   * @throws CommandRefused it is paid, at work or finished
   */
  public Order cancel(Caller caller, OrderId id) {
    return transactions.write(
        () -> {
          Instant now = clock.instant();
          Actor author = Actor.of(Actor.Part.CLIENT, caller.id());
          Changed changed =
              changes.change(
                  id,
                  author,
                  now,
                  order -> {
                    OrderAccess.unlessOwn(order, caller);
                    return order.cancelled(now);
                  });
          if (changed.movedStatus()) audit.record(OrderAudit.statusChanged(caller, changed));
          return changed.after();
        });
  }
}
