package fr.livrestaka.persistence.orders;

import fr.livrestaka.application.orders.OrderRemovalContract;
import fr.livrestaka.application.orders.port.OrderRemoval;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.payments.checkout.port.Checkouts;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.persistence.testing.StoredOrders;
import fr.livrestaka.persistence.testing.TestStore;
import java.util.function.Supplier;

class SqlOrderRemovalTest extends OrderRemovalContract {
  @Override
  protected OrderRemoval removal() {
    return TestStore.bean(OrderRemoval.class);
  }

  @Override
  protected Orders orders() {
    return TestStore.bean(Orders.class);
  }

  @Override
  protected Checkouts checkouts() {
    return TestStore.bean(Checkouts.class);
  }

  @Override
  protected OrderId order() {
    return StoredOrders.fresh().id();
  }

  @Override
  protected void addInvoice(OrderId order) {
    StoredOrders.invoiceFor(order);
  }

  @Override
  protected StoredPath addFile(OrderId order) {
    return StoredOrders.fileOf(
        order, inTransaction(() -> orders().find(order)).orElseThrow().userId());
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return TestStore.bean(Transactions.class).write(work);
  }
}
