package fr.livrestaka.application.orders;

import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.domain.accounts.AccountId;
import java.util.UUID;
import java.util.function.Supplier;

class InMemoryOrdersTest extends OrdersContract {
  private final InMemoryOrders orders = new InMemoryOrders();

  @Override
  protected Orders orders() {
    return orders;
  }

  @Override
  protected AccountId newClient() {
    return new AccountId(UUID.randomUUID().toString());
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return work.get();
  }
}
