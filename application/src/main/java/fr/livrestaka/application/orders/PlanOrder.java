package fr.livrestaka.application.orders;

import fr.livrestaka.application.audit.port.AuditLog;
import fr.livrestaka.application.orders.OrderChanges.Changed;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.orders.Actor;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/** Sets when an order is due and how urgent it is. */
@Singleton
public class PlanOrder {
  private final OrderChanges changes;
  private final AuditLog audit;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public PlanOrder(
      OrderChanges changes, AuditLog audit, Transactions transactions, InstantSource clock) {
    this.changes = changes;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * @throws NotFound no such order
   */
  public void plan(Caller caller, OrderId id, OrderPlan plan) {
    transactions.writing(
        () -> {
          Instant now = clock.instant();
          Actor admin = Actor.of(Actor.Part.ADMIN, caller.id());
          Changed changed =
              changes.change(
                  id,
                  admin,
                  now,
                  order ->
                      order.planned(
                          plan.setsDue() ? plan.due() : order.dateEcheance(),
                          plan.urgency().orElse(order.priorite()),
                          now));
          if (!changed.before().equals(changed.after())) record(caller, changed);
        });
  }

  private void record(Caller caller, Changed changed) {
    Map<String, Object> details = new LinkedHashMap<>();
    describe(details, "old", changed.before());
    describe(details, "new", changed.after());
    audit.record(OrderAudit.updated(caller, changed.after().id(), details));
  }

  private static void describe(Map<String, Object> details, String which, Order order) {
    details.put(which + "DateEcheance", order.dateEcheance().map(Instant::toString).orElse(""));
    details.put(which + "Priorite", order.priorite().name());
  }
}
