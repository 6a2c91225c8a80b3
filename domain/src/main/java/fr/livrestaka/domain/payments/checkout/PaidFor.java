package fr.livrestaka.domain.payments.checkout;

import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.guests.GuestOrderId;

/** What a checkout pays for. */
public sealed interface PaidFor {
  /** Its id as the payment service keeps it ({@code metadata.commandeId}, contract A R7). */
  String reference();

  /** An order that stands. */
  record StandingOrder(OrderId id) implements PaidFor {
    @Override
    public String reference() {
      return id.value();
    }
  }

  /** An order that stands once it is paid. */
  record AwaitedOrder(GuestOrderId id) implements PaidFor {
    @Override
    public String reference() {
      return id.value();
    }
  }
}
