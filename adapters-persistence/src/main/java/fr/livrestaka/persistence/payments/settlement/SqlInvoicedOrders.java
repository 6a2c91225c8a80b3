package fr.livrestaka.persistence.payments.settlement;

import fr.livrestaka.application.payments.settlement.port.InvoicedOrders;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.shared.Money;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The invoices of orders in MySQL. */
@Singleton
final class SqlInvoicedOrders implements InvoicedOrders {
  private final InvoicedOrderRows rows;

  SqlInvoicedOrders(InvoicedOrderRows rows) {
    this.rows = rows;
  }

  @Override
  public Optional<OrderId> orderOf(String invoiceId) {
    return rows.orderOf(invoiceId).map(OrderId::new);
  }

  @Override
  public boolean isPaid(OrderId order, Money total) {
    return !rows.paid(order.value(), total.cents()).isEmpty();
  }
}
