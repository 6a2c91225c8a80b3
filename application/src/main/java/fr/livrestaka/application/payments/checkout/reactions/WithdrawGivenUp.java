package fr.livrestaka.application.payments.checkout.reactions;

import fr.livrestaka.application.payments.checkout.WithdrawCheckout;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.domain.orders.events.OrderStatusChanged;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Lets nobody pay an order that was cancelled, or at a price that its author declined. */
@Singleton
public class WithdrawGivenUp implements Reaction<OrderStatusChanged> {
  private final WithdrawCheckout withdrawal;

  @Inject
  public WithdrawGivenUp(WithdrawCheckout withdrawal) {
    this.withdrawal = withdrawal;
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
    if (event.declinesEstimate() || event.to().isCancelled()) {
      withdrawal.withdrawOutdated(event.order());
    }
  }
}
