package fr.livrestaka.application.payments.reactions;

import fr.livrestaka.application.payments.CheckoutWithdrawal;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.domain.orders.EstimateExpired;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Lets nobody pay an order at the price of an estimate that was not answered in time. */
@Singleton
public class WithdrawExpired implements Reaction<EstimateExpired> {
  private final CheckoutWithdrawal withdrawal;

  @Inject
  public WithdrawExpired(CheckoutWithdrawal withdrawal) {
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
