package fr.livrestaka.application.payments.checkout;

import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.payments.checkout.port.Checkouts;
import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.payments.checkout.Checkout;
import fr.livrestaka.domain.payments.checkout.PaidFor;
import fr.livrestaka.domain.shared.NextState;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/**
 * Takes back what people were asked to pay; their pay pages are closed after the commit. Joins the
 * open transaction.
 */
@Singleton
public class WithdrawCheckout {
  private final Orders orders;
  private final PriceToPay price;
  private final Checkouts checkouts;
  private final Outbox outbox;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public WithdrawCheckout(
      Orders orders,
      PriceToPay price,
      Checkouts checkouts,
      Outbox outbox,
      Transactions transactions,
      InstantSource clock) {
    this.orders = orders;
    this.price = price;
    this.checkouts = checkouts;
    this.outbox = outbox;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Leaves those that ask what the order can be paid at now. */
  public void withdrawOutdated(OrderId id) {
    transactions.writing(
        () -> orders.lock(id).ifPresent(order -> withdrawOutdated(order, clock.instant())));
  }

  private void withdrawOutdated(Order order, Instant now) {
    withdraw(
        checkouts.lockOpen(new PaidFor.StandingOrder(order.id())).stream()
            .filter(open -> !price.is(open.amount(), order, now))
            .toList());
  }

  /**
   * @param open locked
   */
  public void withdraw(List<Checkout> open) {
    for (Checkout checkout : open) {
      NextState<Checkout> withdrawn = checkout.withdrawn();
      checkouts.save(withdrawn.state());
      withdrawn.events().forEach(outbox::record);
    }
  }
}
