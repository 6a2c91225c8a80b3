package fr.livrestaka.application.payments;

import fr.livrestaka.application.payments.settlement.port.InvoicedOrders;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.shared.Money;
import java.util.function.Supplier;

class InMemoryInvoicedOrdersTest extends InvoicedOrdersContract {
  private final InMemoryInvoicedOrders invoicedOrders = new InMemoryInvoicedOrders();

  @Override
  protected InvoicedOrders invoicedOrders() {
    return invoicedOrders;
  }

  @Override
  protected OrderId order() {
    return new OrderId(PaymentFixtures.fresh());
  }

  @Override
  protected String invoiceFor(OrderId order) {
    String id = PaymentFixtures.fresh();
    invoicedOrders.add(id, order);
    return id;
  }

  @Override
  protected void pay(String invoice, Money total) {
    invoicedOrders.pay(invoice, total);
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return work.get();
  }
}
