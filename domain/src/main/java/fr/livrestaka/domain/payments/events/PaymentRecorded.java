package fr.livrestaka.domain.payments.events;

import fr.livrestaka.domain.orders.OrderStatus;
import fr.livrestaka.domain.shared.DomainEvent;
import java.util.Optional;

/**
 * A payment was recorded with its order.
 *
 * @param guestOrder id of the guest order that became the order, or empty text
 * @param found the order's status before
 * @param wasPaid the order was paid already, or an invoice of that sum was marked so by hand:
 *     somebody paid twice
 */
public record PaymentRecorded(
    String payment, String order, String guestOrder, OrderStatus found, boolean wasPaid)
    implements DomainEvent {
  @Override
  public Optional<String> subject() {
    return Optional.of("order:" + order);
  }
}
