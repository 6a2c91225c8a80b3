package fr.livrestaka.application.payments;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.payments.port.InvoicedOrders;
import fr.livrestaka.domain.orders.OrderId;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link InvoicedOrders} does. */
public abstract class InvoicedOrdersContract {
  protected abstract InvoicedOrders invoicedOrders();

  /** An order that is stored. */
  protected abstract OrderId order();

  /** An invoice for it that is stored. */
  protected abstract String invoiceFor(OrderId order);

  protected abstract <T> T inTransaction(Supplier<T> work);

  @Test
  void theOrderOfAnInvoiceIsFound() {
    OrderId order = order();
    String invoice = invoiceFor(order);
    invoiceFor(order());
    assertThat(inTransaction(() -> invoicedOrders().orderOf(invoice))).contains(order);
  }

  @Test
  void anOrdersIdIsNoInvoices() {
    OrderId order = order();
    invoiceFor(order);
    assertThat(inTransaction(() -> invoicedOrders().orderOf(order.value()))).isEmpty();
    assertThat(inTransaction(() -> invoicedOrders().orderOf(""))).isEmpty();
  }
}
