package fr.livrestaka.application.payments.checkout.reactions;

import fr.livrestaka.application.payments.checkout.WithdrawCheckout;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.domain.orders.events.EstimateSent;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Lets nobody pay an order at the price that a new estimate has replaced. */
@Singleton
public class WithdrawOutpriced implements Reaction<EstimateSent> {
  private final WithdrawCheckout withdrawal;

  @Inject
  public WithdrawOutpriced(WithdrawCheckout withdrawal) {
    this.withdrawal = withdrawal;
  }

  @Override
  public String name() {
    return "payments.withdraw-outpriced";
  }

  @Override
  public Class<EstimateSent> event() {
    return EstimateSent.class;
  }

  @Override
  public void react(EstimateSent event, Delivery delivery) {
    withdrawal.withdrawOutdated(event.order());
  }
}
