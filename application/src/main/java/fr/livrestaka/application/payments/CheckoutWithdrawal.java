package fr.livrestaka.application.payments;

import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.payments.port.Checkouts;
import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.payments.Checkout;
import fr.livrestaka.domain.payments.CheckoutStatus;
import fr.livrestaka.domain.payments.CheckoutWithdrawn;
import fr.livrestaka.domain.payments.PaidFor;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Takes back what people were asked to pay; their pay pages are closed after the commit. Within the
 * open transaction.
 */
@Singleton
public class CheckoutWithdrawal {
  private final Orders orders;
  private final Checkouts checkouts;
  private final Outbox outbox;

  @Inject
  public CheckoutWithdrawal(Orders orders, Checkouts checkouts, Outbox outbox) {
    this.orders = orders;
    this.checkouts = checkouts;
    this.outbox = outbox;
  }

  /** Leaves those that ask what the order costs now, unless it is cancelled. */
  public void withdrawOutdated(OrderId id) {
    orders.lock(id).ifPresent(this::withdrawOutdated);
  }

  private void withdrawOutdated(Order order) {
    withdraw(
        checkouts.lockOpen(new PaidFor.StandingOrder(order.id())).stream()
            .filter(open -> order.isCancelled() || !order.costs(open.amount()))
            .toList());
  }

  /**
   * @param open locked
   */
  public void withdraw(List<Checkout> open) {
    for (Checkout checkout : open) {
      checkouts.save(checkout.ended(CheckoutStatus.EXPIRED));
      checkout.sessionId().map(CheckoutWithdrawn::new).ifPresent(outbox::record);
    }
  }
}
