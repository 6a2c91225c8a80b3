package fr.livrestaka.application.payments.reactions;

import fr.livrestaka.application.payments.CheckoutWithdrawal;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.orders.EstimateExpired;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** Lets nobody pay an order at the price of an estimate that was not answered in time. */
@Singleton
public class WithdrawExpired implements Reaction<EstimateExpired> {
  private final CheckoutWithdrawal withdrawal;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public WithdrawExpired(
      CheckoutWithdrawal withdrawal, Transactions transactions, InstantSource clock) {
    this.withdrawal = withdrawal;
    this.transactions = transactions;
    this.clock = clock;
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
    transactions.writing(() -> withdrawal.withdrawOutdated(event.order(), clock.instant()));
  }
}
