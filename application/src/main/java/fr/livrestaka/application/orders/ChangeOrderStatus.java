package fr.livrestaka.application.orders;

import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.audit.port.AuditLog;
import fr.livrestaka.application.orders.ClientOrder.Client;
import fr.livrestaka.application.orders.OrderChanges.Changed;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.orders.Actor;
import fr.livrestaka.domain.orders.Actor.Part;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.OrderStatus;
import fr.livrestaka.domain.orders.OrderTeam;
import fr.livrestaka.domain.orders.refusals.OwnOrder;
import fr.livrestaka.domain.orders.refusals.TransitionRefused;
import fr.livrestaka.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/** Moves an order by the team's hand, perhaps with a note (contract B 3.3). */
@Singleton
public class ChangeOrderStatus {
  private final OrderChanges changes;
  private final Accounts accounts;
  private final AuditLog audit;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public ChangeOrderStatus(
      OrderChanges changes,
      Accounts accounts,
      AuditLog audit,
      Transactions transactions,
      InstantSource clock) {
    this.changes = changes;
    this.accounts = accounts;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * As an administrator.
   *
   * @param note to the client; empty leaves the one there is
   * @throws NotFound no such order
   * @throws TransitionRefused the order may not be moved there
   * @throws OwnOrder it is the caller's own, and would be moved
   */
  public ClientOrder change(Caller caller, OrderId id, OrderStatus asked, Optional<String> note) {
    return transactions.write(() -> change(caller, Part.ADMIN, id, asked, note));
  }

  /**
   * As the corrector in charge.
   *
   * @throws NotFound no such order, or it is not in the caller's charge
   * @throws TransitionRefused a corrector may not move the order there
   */
  public ClientOrder changeInCharge(
      Caller caller, OrderId id, OrderStatus asked, Optional<String> note) {
    return transactions.write(() -> change(caller, Part.CORRECTOR, id, asked, note));
  }

  private ClientOrder change(
      Caller caller, Part part, OrderId id, OrderStatus asked, Optional<String> note) {
    Instant now = clock.instant();
    Changed changed =
        changes.change(
            id,
            Actor.of(part, caller.id()),
            now,
            order -> {
              if (part == Part.CORRECTOR) OrderAccess.unlessInCharge(order, caller);
              Order moved = order.moved(asked, part, now);
              if (!moved.equals(order)) OrderTeam.checkIsOfAnother(order, caller.id());
              return note.map(text -> moved.noted(text, now)).orElse(moved);
            });
    record(caller, changed);
    return withClient(changed.after());
  }

  private void record(Caller caller, Changed changed) {
    if (changed.movedStatus()) audit.record(OrderAudit.statusChanged(caller, changed));
    if (!changed.before().noteCorrecteur().equals(changed.after().noteCorrecteur())) {
      audit.record(
          OrderAudit.updated(caller, changed.after().id(), Map.of("changed", "noteCorrecteur")));
    }
  }

  private ClientOrder withClient(Order order) {
    return new ClientOrder(
        order, accounts.find(order.userId()).map(Client::of).orElseThrow(OrderAccess::order));
  }
}
