package fr.livrestaka.application.payments.checkout.reactions;

import fr.livrestaka.application.payments.checkout.WithdrawCheckout;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.domain.orders.events.EstimateExpired;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Lets nobody pay an order at the price of an estimate that was not answered in time. */
@Singleton
public class WithdrawExpired implements Reaction<EstimateExpired> {
  private final WithdrawCheckout withdrawal;

  @Inject
  public WithdrawExpired(WithdrawCheckout withdrawal) {
    this.withdrawal = withdrawal;
  }

  @Override
  public String name() {
    return "payments.withdraw-expired";
  }

  @Override
  public Class<EstimateExpired> event() {
    return EstimateExpired.class;
  }

  @Override
  public void react(EstimateExpired event, Delivery delivery) {
    withdrawal.withdrawOutdated(event.order());
  }
}
