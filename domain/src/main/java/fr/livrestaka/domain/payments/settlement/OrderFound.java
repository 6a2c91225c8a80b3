package fr.livrestaka.domain.payments.settlement;

import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.OrderStatus;
import fr.livrestaka.domain.orders.guests.GuestOrderId;
import java.util.Optional;

/**
 * The order that money has come in for, as it was before.
 *
 * @param guest that became the order by this payment
 * @param wasPaid the order was paid already, or an invoice of that sum: somebody paid twice
 */
public record OrderFound(
    OrderId order, Optional<GuestOrderId> guest, OrderStatus status, boolean wasPaid) {
  /**
   * One that stood before.
   *
   * @param before the payment
   * @param invoicePaid whether an invoice of that sum was paid already, or marked so by hand
   */
  public static OrderFound standing(Order before, boolean invoicePaid) {
    return new OrderFound(
        before.id(), Optional.empty(), before.statut(), before.isPaid() || invoicePaid);
  }

  /** One that came into being with the payment. */
  public static OrderFound madeOf(GuestOrderId guest, OrderId made) {
    return new OrderFound(made, Optional.of(guest), OrderStatus.initial(), false);
  }
}
