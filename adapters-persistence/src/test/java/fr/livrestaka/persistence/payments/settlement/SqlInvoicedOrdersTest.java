package fr.livrestaka.persistence.payments.settlement;

import fr.livrestaka.application.payments.InvoicedOrdersContract;
import fr.livrestaka.application.payments.settlement.port.InvoicedOrders;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.persistence.shared.Statements;
import fr.livrestaka.persistence.testing.StoredOrders;
import fr.livrestaka.persistence.testing.TestStore;
import java.util.function.Supplier;

class SqlInvoicedOrdersTest extends InvoicedOrdersContract {
  @Override
  protected InvoicedOrders invoicedOrders() {
    return TestStore.bean(InvoicedOrders.class);
  }

  @Override
  protected OrderId order() {
    return StoredOrders.fresh().id();
  }

  @Override
  protected String invoiceFor(OrderId order) {
    return StoredOrders.invoiceFor(order);
  }

  @Override
  protected void pay(String invoice, Money total) {
    TestStore.bean(Transactions.class)
        .writing(
            () ->
                TestStore.bean(Statements.class)
                    .update(
                        "UPDATE invoices SET status = 'PAID', amount = ? WHERE id = ?",
                        total.cents(),
                        invoice));
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return TestStore.bean(Transactions.class).write(work);
  }
}
