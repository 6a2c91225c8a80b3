package fr.livrestaka.application.orders;

import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.shared.NotFound;

/** The refusals for orders and estimates that do not exist, or that the caller may not know of. */
public final class OrderAccess {
  private OrderAccess() {}

  public static NotFound order() {
    return new NotFound("orders.not-found");
  }

  public static NotFound estimate() {
    return new NotFound("orders.estimate-not-found");
  }

  /**
   * @throws NotFound where the order is not in the caller's charge
   */
  public static void unlessInCharge(Order order, Caller caller) {
    if (!order.isInChargeOf(caller.id())) throw order();
  }

  /**
   * @throws NotFound where the order is not the caller's own
   */
  public static void unlessOwn(Order order, Caller caller) {
    if (!order.isOwnedBy(caller.id())) throw order();
  }
}
