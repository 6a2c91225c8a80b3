package fr.livrestaka.application.orders;

import fr.livrestaka.application.accounts.AccountFixtures;
import fr.livrestaka.application.accounts.InMemoryAccounts;
import fr.livrestaka.application.orders.OrderDossier.AttachedFile;
import fr.livrestaka.application.orders.OrderDossier.IssuedInvoice;
import fr.livrestaka.application.orders.port.TeamOrderSearch;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.shared.Money;
import java.util.UUID;
import java.util.function.Supplier;

class InMemoryTeamOrderSearchTest extends TeamOrderSearchContract {
  private final InMemoryOrders orders = new InMemoryOrders();
  private final InMemoryAccounts accounts = new InMemoryAccounts();
  private final InMemoryTeamOrderSearch search = new InMemoryTeamOrderSearch(orders, accounts);

  @Override
  protected TeamOrderSearch search() {
    return search;
  }

  @Override
  protected Account newClient() {
    Account client = AccountFixtures.lina();
    accounts.add(client);
    return client;
  }

  @Override
  protected void store(Order order) {
    orders.add(order);
  }

  @Override
  protected String attachFile(Order order) {
    String id = UUID.randomUUID().toString();
    search.attach(
        order.id(),
        new AttachedFile(id, "a.pdf", "/uploads/a.pdf", "application/pdf", 1, order.createdAt()));
    return id;
  }

  @Override
  protected String issueInvoice(Order order) {
    String id = UUID.randomUUID().toString();
    search.issue(
        order.id(), new IssuedInvoice(id, "N-" + id, Money.ofCents(1), "PAID", order.createdAt()));
    return id;
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return work.get();
  }
}
