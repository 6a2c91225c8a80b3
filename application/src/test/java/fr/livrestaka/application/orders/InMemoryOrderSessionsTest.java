package fr.livrestaka.application.orders;

import fr.livrestaka.application.orders.port.GuestOrders;
import fr.livrestaka.application.orders.port.OrderSessions;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.domain.accounts.AccountId;
import java.util.UUID;
import java.util.function.Supplier;

class InMemoryOrderSessionsTest extends OrderSessionsContract {
  private final InMemoryOrders orders = new InMemoryOrders();
  private final InMemoryGuestOrders guestOrders = new InMemoryGuestOrders();

  @Override
  protected OrderSessions sessions() {
    return new InMemoryOrderSessions(orders, guestOrders);
  }

  @Override
  protected Orders orders() {
    return orders;
  }

  @Override
  protected GuestOrders guestOrders() {
    return guestOrders;
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
