package fr.livrestaka.persistence.accounts;

import fr.livrestaka.application.accounts.port.ClientStandings;
import fr.livrestaka.application.accounts.port.ClientStandingsContract;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.persistence.testing.TestStore;
import java.util.function.Supplier;

class SqlClientStandingsTest extends ClientStandingsContract {
  @Override
  protected ClientStandings standings() {
    return TestStore.bean(ClientStandings.class);
  }

  @Override
  protected AccountId client() {
    return PersonalRows.person();
  }

  @Override
  protected void add(Order order) {
    TestStore.bean(Transactions.class).writing(() -> TestStore.bean(Orders.class).add(order));
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return TestStore.bean(Transactions.class).read(work);
  }
}
