package fr.livrestaka.application.payments;

import fr.livrestaka.application.payments.port.InvoicedOrders;
import fr.livrestaka.domain.orders.OrderId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The orders of invoices in memory. */
public final class InMemoryInvoicedOrders implements InvoicedOrders {
  private final Map<String, OrderId> orders = new HashMap<>();

  public void add(String invoiceId, OrderId order) {
    orders.put(invoiceId, order);
  }

  @Override
  public Optional<OrderId> orderOf(String invoiceId) {
    return Optional.ofNullable(orders.get(invoiceId));
  }
}
