package fr.livrestaka.application.orders;

import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.IdGenerator;
import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.OrderPlaced;
import fr.livrestaka.domain.orders.OrderRequest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** Places an unpaid order for the caller (contract B 1.1). */
@Singleton
public class PlaceOrder {
  private final Orders orders;
  private final Outbox outbox;
  private final Transactions transactions;
  private final IdGenerator ids;
  private final InstantSource clock;

  @Inject
  public PlaceOrder(
      Orders orders,
      Outbox outbox,
      Transactions transactions,
      IdGenerator ids,
      InstantSource clock) {
    this.orders = orders;
    this.outbox = outbox;
    this.transactions = transactions;
    this.ids = ids;
    this.clock = clock;
  }

  public Order place(Caller caller, OrderRequest request) {
    Order order = Order.place(new OrderId(ids.next()), caller.id(), request, clock.instant());
    transactions.writing(
        () -> {
          orders.add(order);
          outbox.record(new OrderPlaced(order.id(), caller.id()));
        });
    return order;
  }
}
