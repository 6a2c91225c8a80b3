package fr.livrestaka.application.accounts;

import fr.livrestaka.application.accounts.port.ClientStandings;
import fr.livrestaka.application.accounts.port.ClientStandingsContract;
import fr.livrestaka.application.orders.InMemoryOrders;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.Order;
import java.util.UUID;
import java.util.function.Supplier;

class InMemoryClientStandingsTest extends ClientStandingsContract {
  private final InMemoryOrders orders = new InMemoryOrders();

  @Override
  protected ClientStandings standings() {
    return new InMemoryClientStandings(orders);
  }

  @Override
  protected AccountId client() {
    return new AccountId(UUID.randomUUID().toString());
  }

  @Override
  protected void add(Order order) {
    orders.add(order);
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return work.get();
  }
}
