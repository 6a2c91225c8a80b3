package fr.livrestaka.application.payments;

import fr.livrestaka.application.payments.settlement.port.InvoicedOrders;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.shared.Money;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The orders of invoices in memory. */
public final class InMemoryInvoicedOrders implements InvoicedOrders {
  private final Map<String, OrderId> orders = new HashMap<>();
  private final Map<OrderId, Money> paid = new HashMap<>();

  public void add(String invoiceId, OrderId order) {
    orders.put(invoiceId, order);
  }

  /** That invoice is paid. */
  public void pay(String invoiceId, Money total) {
    paid.put(orders.get(invoiceId), total);
  }

  @Override
  public boolean isPaid(OrderId order, Money total) {
    return total.equals(paid.get(order));
  }

  @Override
  public Optional<OrderId> orderOf(String invoiceId) {
    return Optional.ofNullable(orders.get(invoiceId));
  }
}
