package fr.livrestaka.application.payments;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.payments.settlement.port.InvoicedOrders;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.shared.Money;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link InvoicedOrders} does. */
public abstract class InvoicedOrdersContract {
  protected abstract InvoicedOrders invoicedOrders();

  /** An order that is stored. */
  protected abstract OrderId order();

  /** An invoice for it that is stored. */
  protected abstract String invoiceFor(OrderId order);

  /** Marks it as paid, and as one of that sum. */
  protected abstract void pay(String invoice, Money total);

  protected abstract <T> T inTransaction(Supplier<T> work);

  @Test
  void theOrderOfAnInvoiceIsFound() {
    OrderId order = order();
    String invoice = invoiceFor(order);
    invoiceFor(order());
    assertThat(inTransaction(() -> invoicedOrders().orderOf(invoice))).contains(order);
  }

  @Test
  void aPaidInvoiceOfTheSumIsFound() {
    OrderId order = order();
    String invoice = invoiceFor(order);
    assertThat(isPaid(order, 50_000)).isFalse();
    pay(invoice, Money.ofCents(50_000));
    assertThat(isPaid(order, 50_000)).isTrue();
    assertThat(isPaid(order, 49_999)).isFalse();
    assertThat(isPaid(order(), 50_000)).isFalse();
  }

  private boolean isPaid(OrderId order, long cents) {
    return inTransaction(() -> invoicedOrders().isPaid(order, Money.ofCents(cents)));
  }

  @Test
  void anOrdersIdIsNoInvoices() {
    OrderId order = order();
    invoiceFor(order);
    assertThat(inTransaction(() -> invoicedOrders().orderOf(order.value()))).isEmpty();
    assertThat(inTransaction(() -> invoicedOrders().orderOf(""))).isEmpty();
  }
}
