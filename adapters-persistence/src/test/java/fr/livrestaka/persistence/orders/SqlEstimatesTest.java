package fr.livrestaka.persistence.orders;

import fr.livrestaka.application.orders.EstimatesContract;
import fr.livrestaka.application.orders.port.Estimates;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.persistence.shared.Statements;
import fr.livrestaka.persistence.testing.PersonInEveryTable;
import fr.livrestaka.persistence.testing.TestStore;
import java.util.UUID;
import java.util.function.Supplier;

class SqlEstimatesTest extends EstimatesContract {
  @Override
  protected Estimates estimates() {
    return TestStore.bean(Estimates.class);
  }

  @Override
  protected OrderId order() {
    PersonInEveryTable person = PersonInEveryTable.fresh();
    OrderId order = new OrderId(UUID.randomUUID().toString());
    Statements sql = TestStore.bean(Statements.class);
    inTransaction(
        () -> {
          person.insertAccount(sql);
          return sql.update(
              "INSERT INTO commandes (id, userId, titre, updatedAt) VALUES (?, ?, 'Les dunes', ?)",
              order.value(),
              person.account().id().value(),
              person.account().createdAt());
        });
    return order;
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return TestStore.bean(Transactions.class).write(work);
  }
}
