package fr.livrestaka.application.orders;

import fr.livrestaka.application.orders.port.OrderSearch;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.Order;
import java.util.UUID;
import java.util.function.Supplier;

class InMemoryOrderSearchTest extends OrderWalkContract {
  private final InMemoryOrderSearch search = new InMemoryOrderSearch();

  @Override
  protected OrderSearch search() {
    return search;
  }

  @Override
  protected AccountId newClient() {
    return new AccountId(UUID.randomUUID().toString());
  }

  @Override
  protected void store(Order order) {
    search.add(order);
  }

  @Override
  protected String newTariff(String name) {
    String id = UUID.randomUUID().toString();
    search.tariffNames.put(id, name);
    return id;
  }

  @Override
  protected void attachFile(Order order) {
    search.withFiles.add(order.id());
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return work.get();
  }
}
