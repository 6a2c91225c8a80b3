package fr.livrestaka.application.orders;

import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.StatusChange;
import fr.livrestaka.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/** Shows where an order has been, oldest step first. */
@Singleton
public class ReadOrderHistory {
  private final Orders orders;
  private final Transactions transactions;

  @Inject
  public ReadOrderHistory(Orders orders, Transactions transactions) {
    this.orders = orders;
    this.transactions = transactions;
  }

  /**
   * @throws NotFound no such order
   */
  public List<StatusChange> ofAny(OrderId id) {
    return transactions.read(() -> orders.history(found(id).id()));
  }

  /**
   * @throws NotFound no such order, or it is another account's
   */
  public List<StatusChange> ofOwn(Caller caller, OrderId id) {
    return transactions.read(
        () -> {
          OrderAccess.unlessOwn(found(id), caller);
          return orders.history(id);
        });
  }

  private Order found(OrderId id) {
    return orders.find(id).orElseThrow(OrderAccess::order);
  }
}
