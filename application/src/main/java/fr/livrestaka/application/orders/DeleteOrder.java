package fr.livrestaka.application.orders;

import fr.livrestaka.application.audit.port.AuditLog;
import fr.livrestaka.application.orders.port.OrderRemoval;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.files.events.StoredFileAbandoned;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.OrderTeam;
import fr.livrestaka.domain.orders.refusals.OrderNotErasable;
import fr.livrestaka.domain.orders.refusals.OwnOrder;
import fr.livrestaka.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;

/** Erases an order that never came to money, with its files (contract B 3.4). */
@Singleton
public class DeleteOrder {
  private final Orders orders;
  private final OrderRemoval removal;
  private final AuditLog audit;
  private final Outbox outbox;
  private final Transactions transactions;

  @Inject
  public DeleteOrder(
      Orders orders,
      OrderRemoval removal,
      AuditLog audit,
      Outbox outbox,
      Transactions transactions) {
    this.orders = orders;
    this.removal = removal;
    this.audit = audit;
    this.outbox = outbox;
    this.transactions = transactions;
  }

  /**
   * @throws NotFound no such order
   * @throws OwnOrder it is the caller's own
   * @throws OrderNotErasable it has an invoice, is paid, or is being paid
   */
  public void delete(Caller caller, OrderId id) {
    transactions.writing(
        () -> {
          Order order = orders.lock(id).orElseThrow(OrderAccess::order);
          OrderTeam.checkIsOfAnother(order, caller.id());
          order.checkErasable(removal.hasInvoice(id), removal.isBeingPaid(id));
          removal.remove(id).forEach(path -> outbox.record(new StoredFileAbandoned(path)));
          audit.record(
              OrderAudit.deleted(
                  caller, id, Map.of("titre", order.titre(), "oldStatut", order.statut().name())));
        });
  }
}
