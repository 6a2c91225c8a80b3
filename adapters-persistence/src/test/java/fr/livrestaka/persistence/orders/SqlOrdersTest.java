package fr.livrestaka.persistence.orders;

import fr.livrestaka.application.orders.OrdersContract;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.persistence.shared.Statements;
import fr.livrestaka.persistence.testing.PersonInEveryTable;
import fr.livrestaka.persistence.testing.TestStore;
import java.util.function.Supplier;

class SqlOrdersTest extends OrdersContract {
  @Override
  protected Orders orders() {
    return TestStore.bean(Orders.class);
  }

  @Override
  protected AccountId newClient() {
    PersonInEveryTable person = PersonInEveryTable.fresh();
    TestStore.bean(Transactions.class)
        .writing(() -> person.insertAccount(TestStore.bean(Statements.class)));
    return person.account().id();
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return TestStore.bean(Transactions.class).write(work);
  }
}
