package fr.livrestaka.domain.payments;

import fr.livrestaka.domain.orders.GuestOrderId;
import fr.livrestaka.domain.orders.OrderId;

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
