package fr.livrestaka.application.payments.reactions;

import fr.livrestaka.application.payments.port.Checkouts;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.orders.OrderStatus;
import fr.livrestaka.domain.orders.OrderStatusChanged;
import fr.livrestaka.domain.payments.Checkout;
import fr.livrestaka.domain.payments.CheckoutStatus;
import fr.livrestaka.domain.payments.CheckoutWithdrawn;
import fr.livrestaka.domain.payments.PaidFor;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Lets nobody pay an order that was cancelled. */
@Singleton
public class WithdrawCheckouts implements Reaction<OrderStatusChanged> {
  private final Checkouts checkouts;
  private final Outbox outbox;
  private final Transactions transactions;

  @Inject
  public WithdrawCheckouts(Checkouts checkouts, Outbox outbox, Transactions transactions) {
    this.checkouts = checkouts;
    this.outbox = outbox;
    this.transactions = transactions;
  }

  @Override
  public String name() {
    return "payments.withdraw-checkouts";
  }

  @Override
  public Class<OrderStatusChanged> event() {
    return OrderStatusChanged.class;
  }

  @Override
  public void react(OrderStatusChanged event, Delivery delivery) {
    if (event.to() != OrderStatus.ANNULEE) return;
    transactions.writing(
        () -> checkouts.lockOpen(new PaidFor.StandingOrder(event.order())).forEach(this::withdraw));
  }

  private void withdraw(Checkout checkout) {
    checkouts.save(checkout.ended(CheckoutStatus.EXPIRED));
    checkout.sessionId().map(CheckoutWithdrawn::new).ifPresent(outbox::record);
  }
}
