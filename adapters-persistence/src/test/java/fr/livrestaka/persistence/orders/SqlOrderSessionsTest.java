package fr.livrestaka.persistence.orders;

import fr.livrestaka.application.orders.OrderSessionsContract;
import fr.livrestaka.application.orders.port.GuestOrders;
import fr.livrestaka.application.orders.port.OrderSessions;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.persistence.testing.StoredOrders;
import fr.livrestaka.persistence.testing.TestStore;
import java.util.function.Supplier;

class SqlOrderSessionsTest extends OrderSessionsContract {
  @Override
  protected OrderSessions sessions() {
    return TestStore.bean(OrderSessions.class);
  }

  @Override
  protected Orders orders() {
    return TestStore.bean(Orders.class);
  }

  @Override
  protected GuestOrders guestOrders() {
    return TestStore.bean(GuestOrders.class);
  }

  @Override
  protected AccountId newClient() {
    return StoredOrders.client();
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return TestStore.bean(Transactions.class).write(work);
  }
}
