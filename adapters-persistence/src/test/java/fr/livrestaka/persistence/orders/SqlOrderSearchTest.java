package fr.livrestaka.persistence.orders;

import fr.livrestaka.application.orders.OrderWalkContract;
import fr.livrestaka.application.orders.port.OrderSearch;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.persistence.shared.Statements;
import fr.livrestaka.persistence.testing.PersonInEveryTable;
import fr.livrestaka.persistence.testing.TestStore;
import java.util.UUID;
import java.util.function.Supplier;

class SqlOrderSearchTest extends OrderWalkContract {
  private final Statements sql = TestStore.bean(Statements.class);

  @Override
  protected OrderSearch search() {
    return TestStore.bean(OrderSearch.class);
  }

  @Override
  protected AccountId newClient() {
    PersonInEveryTable person = PersonInEveryTable.fresh();
    writing(() -> person.insertAccount(sql));
    return person.account().id();
  }

  @Override
  protected void store(Order order) {
    writing(() -> TestStore.bean(Orders.class).add(order));
  }

  @Override
  protected String newTariff(String name) {
    String id = UUID.randomUUID().toString();
    writing(
        () ->
            sql.update(
                "INSERT INTO tarifs (id, nom, description, prix, prixFormate, typeService,"
                    + " updatedAt) VALUES (?, ?, '', 100, '1 €', 'Autre', NOW(3))",
                id,
                name));
    return id;
  }

  @Override
  protected void attachFile(Order order) {
    writing(
        () ->
            sql.update(
                "INSERT INTO files (id, filename, storedName, mimeType, size, url, uploadedById,"
                    + " commandeId, updatedAt) VALUES (?, 'a.pdf', 'a.pdf', 'application/pdf', 1,"
                    + " '/uploads/orders/a.pdf', ?, ?, NOW(3))",
                UUID.randomUUID().toString(),
                order.userId().value(),
                order.id().value()));
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return TestStore.bean(Transactions.class).read(work);
  }

  private static void writing(Runnable work) {
    TestStore.bean(Transactions.class).writing(work);
  }
}
