package fr.livrestaka.application.payments.port;

import fr.livrestaka.domain.orders.OrderId;
import java.util.Optional;

/** Which order an invoice is for. */
public interface InvoicedOrders {
  Optional<OrderId> orderOf(String invoiceId);
}
