package fr.livrestaka.persistence.testing;

import fr.livrestaka.application.orders.OrderFixtures;
import fr.livrestaka.application.orders.OrderFixtures.Facts;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.persistence.shared.Statements;

/** Orders that are stored, to hang other rows on. */
public final class StoredOrders {
  private StoredOrders() {}

  /** Of a client of its own. */
  public static Order fresh() {
    return of(client());
  }

  /** An account without orders. */
  public static AccountId client() {
    PersonInEveryTable person = PersonInEveryTable.fresh();
    transactions().writing(() -> person.insertAccount(TestStore.bean(Statements.class)));
    return person.account().id();
  }

  public static Order of(AccountId client) {
    Order order = OrderFixtures.order(client, Facts.titled("Les dunes"));
    transactions().writing(() -> TestStore.bean(Orders.class).add(order));
    return order;
  }

  private static Transactions transactions() {
    return TestStore.bean(Transactions.class);
  }
}
