package fr.livrestaka.persistence.testing;

import fr.livrestaka.application.orders.OrderFixtures;
import fr.livrestaka.application.orders.OrderFixtures.Facts;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.persistence.shared.Statements;
import java.util.UUID;

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

  /** Gives its id. */
  public static String invoiceFor(OrderId order) {
    String id = UUID.randomUUID().toString();
    transactions()
        .writing(
            () ->
                TestStore.bean(Statements.class)
                    .update(
                        "INSERT INTO invoices (id, commandeId, number, amount, pdfUrl, updatedAt)"
                            + " VALUES (?, ?, ?, 50000, '/uploads/invoices/x.pdf', NOW(3))",
                        id,
                        order.value(),
                        "DEMO-" + id));
    return id;
  }

  /** Its row only. */
  public static StoredPath fileOf(OrderId order, AccountId owner) {
    String name = UUID.randomUUID() + ".pdf";
    String url = "/uploads/orders/" + name;
    transactions()
        .writing(
            () ->
                TestStore.bean(Statements.class)
                    .update(
                        "INSERT INTO files (id, filename, storedName, mimeType, size, url,"
                            + " uploadedById, commandeId, updatedAt) VALUES (?, 'Les dunes.pdf',"
                            + " ?, 'application/pdf', 3, ?, ?, ?, NOW(3))",
                        UUID.randomUUID().toString(),
                        name,
                        url,
                        owner.value(),
                        order.value()));
    return StoredPath.ofUrl(url).orElseThrow();
  }

  private static Transactions transactions() {
    return TestStore.bean(Transactions.class);
  }
}
