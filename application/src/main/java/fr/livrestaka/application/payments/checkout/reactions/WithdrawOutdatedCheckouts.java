package fr.livrestaka.application.payments.checkout.reactions;

import fr.livrestaka.application.payments.checkout.WithdrawCheckout;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.domain.orders.events.PayablePriceChanged;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Set;

/** Lets nobody pay an order at a price that it cannot be paid at any more. */
@Singleton
public class WithdrawOutdatedCheckouts implements Reaction<PayablePriceChanged> {
  private final WithdrawCheckout withdrawal;

  @Inject
  public WithdrawOutdatedCheckouts(WithdrawCheckout withdrawal) {
    this.withdrawal = withdrawal;
  }

  @Override
  public String name() {
    return "payments.withdraw-outdated-checkouts";
  }

  /** One for each event that could change the price; all of those events name the order. */
  @Override
  public Set<String> formerNames() {
    return Set.of(
        "payments.withdraw-checkouts",
        "payments.withdraw-expired",
        "payments.withdraw-outpriced",
        "payments.withdraw-paid-by-hand");
  }

  @Override
  public Class<PayablePriceChanged> event() {
    return PayablePriceChanged.class;
  }

  @Override
  public void react(PayablePriceChanged event, Delivery delivery) {
    withdrawal.withdrawOutdated(event.order());
  }
}
