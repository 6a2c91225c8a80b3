package fr.livrestaka.persistence.orders;

import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.orders.TeamOrderSearchContract;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.orders.port.TeamOrderSearch;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.persistence.shared.Statements;
import fr.livrestaka.persistence.testing.StoredOrders;
import fr.livrestaka.persistence.testing.TestStore;
import java.util.function.Supplier;

class SqlTeamOrderSearchTest extends TeamOrderSearchContract {
  @Override
  protected TeamOrderSearch search() {
    return TestStore.bean(TeamOrderSearch.class);
  }

  @Override
  protected Account newClient() {
    AccountId id = StoredOrders.client();
    return inTransaction(() -> TestStore.bean(Accounts.class).find(id)).orElseThrow();
  }

  @Override
  protected void store(Order order) {
    TestStore.bean(Transactions.class).writing(() -> TestStore.bean(Orders.class).add(order));
  }

  @Override
  protected String attachFile(Order order) {
    StoredPath path = StoredOrders.fileOf(order.id(), order.userId());
    return inTransaction(
        () ->
            TestStore.bean(Statements.class)
                .query("SELECT id FROM files WHERE url = ?", row -> row.getString("id"), path.url())
                .getFirst());
  }

  @Override
  protected String issueInvoice(Order order) {
    return StoredOrders.invoiceFor(order.id());
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return TestStore.bean(Transactions.class).write(work);
  }
}
