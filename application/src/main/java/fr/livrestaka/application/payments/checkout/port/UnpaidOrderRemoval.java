package fr.livrestaka.application.payments.checkout.port;

import fr.livrestaka.domain.orders.guests.GuestOrderId;
import java.util.OptionalInt;

/** Forgets orders that nobody paid. */
public interface UnpaidOrderRemoval {
  /**
   * With its files. Needs a write transaction.
   *
   * @return how many files went with it; empty where it was paid meanwhile, is gone, or has a pay
   *     page that is not known to be closed
   */
  OptionalInt remove(GuestOrderId id);
}
