package fr.livrestaka.application.payments.settlement.port;

import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.shared.Money;
import java.util.Optional;

/** What payments know of invoices. */
public interface InvoicedOrders {
  /** Which order an invoice is for. */
  Optional<OrderId> orderOf(String invoiceId);

  /** Whether an invoice of that order and sum is paid and not wholly credited. */
  boolean isPaid(OrderId order, Money total);
}
