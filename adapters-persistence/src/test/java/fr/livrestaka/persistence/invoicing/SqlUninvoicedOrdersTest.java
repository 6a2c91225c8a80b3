package fr.livrestaka.persistence.invoicing;

import fr.livrestaka.application.invoicing.IssuedDocuments;
import fr.livrestaka.application.invoicing.UninvoicedOrdersContract;
import fr.livrestaka.application.invoicing.port.UninvoicedOrders;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.persistence.testing.StoredInvoicing;
import fr.livrestaka.persistence.testing.StoredOrders;
import fr.livrestaka.persistence.testing.TestStore;
import java.time.Instant;

class SqlUninvoicedOrdersTest extends UninvoicedOrdersContract {
  @Override
  protected UninvoicedOrders uninvoiced() {
    return TestStore.bean(UninvoicedOrders.class);
  }

  @Override
  protected IssuedDocuments documents() {
    return StoredInvoicing.documents();
  }

  @Override
  protected Transactions transactions() {
    return StoredInvoicing.transactions();
  }

  @Override
  protected AccountId client() {
    return StoredOrders.client();
  }

  @Override
  protected void store(OrderId order, AccountId client, long cents, Instant placed) {
    StoredInvoicing.sql(
        "INSERT INTO commandes (id, userId, titre, paymentStatus, amount, createdAt, updatedAt)"
            + " VALUES (?, ?, 'Mes mémoires', 'paid', ?, ?, ?)",
        order.value(),
        client.value(),
        cents,
        placed,
        placed);
  }

  @Override
  protected void pay(OrderId order, String payment, long cents, Instant at) {
    StoredInvoicing.pay(order, payment, cents, at);
  }
}
