package fr.livrestaka.application.payments.reactions;

import fr.livrestaka.application.payments.CheckoutWithdrawal;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.orders.EstimateSent;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** Lets nobody pay an order at the price that a new estimate has replaced. */
@Singleton
public class WithdrawOutpriced implements Reaction<EstimateSent> {
  private final CheckoutWithdrawal withdrawal;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public WithdrawOutpriced(
      CheckoutWithdrawal withdrawal, Transactions transactions, InstantSource clock) {
    this.withdrawal = withdrawal;
    this.transactions = transactions;
    this.clock = clock;
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
    transactions.writing(() -> withdrawal.withdrawOutdated(event.order(), clock.instant()));
  }
}
