package fr.livrestaka.application.orders;

import fr.livrestaka.application.orders.OrderFixtures.Facts;
import fr.livrestaka.application.orders.port.OrderRemoval;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.payments.InMemoryCheckouts;
import fr.livrestaka.application.payments.checkout.port.Checkouts;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import java.util.UUID;
import java.util.function.Supplier;

class InMemoryOrderRemovalTest extends OrderRemovalContract {
  private final InMemoryOrders orders = new InMemoryOrders();
  private final InMemoryCheckouts checkouts = new InMemoryCheckouts();
  private final InMemoryOrderRemoval removal = new InMemoryOrderRemoval(orders, checkouts);

  @Override
  protected OrderRemoval removal() {
    return removal;
  }

  @Override
  protected Orders orders() {
    return orders;
  }

  @Override
  protected Checkouts checkouts() {
    return checkouts;
  }

  @Override
  protected OrderId order() {
    Order order = OrderFixtures.order(new AccountId("client"), Facts.titled("Les dunes"));
    orders.add(order);
    return order.id();
  }

  @Override
  protected void addInvoice(OrderId order) {
    removal.addInvoice(order);
  }

  @Override
  protected StoredPath addFile(OrderId order) {
    StoredPath path =
        StoredPath.ofUrl("/uploads/orders/" + UUID.randomUUID() + ".pdf").orElseThrow();
    removal.addFile(order, path);
    return path;
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return work.get();
  }
}
