package fr.livrestaka.application.payments.checkout.reactions;

import fr.livrestaka.application.payments.checkout.WithdrawCheckout;
import fr.livrestaka.application.payments.checkout.port.Checkouts;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.orders.guests.GuestOrderId;
import fr.livrestaka.domain.payments.checkout.PaidFor;
import fr.livrestaka.domain.payments.events.PayPageCloseRequested;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Closes the pay pages of a guest order that was erased. */
@Singleton
public class WithdrawErasedGuest implements Reaction<PayPageCloseRequested> {
  private final Checkouts checkouts;
  private final WithdrawCheckout withdrawal;
  private final Transactions transactions;

  @Inject
  public WithdrawErasedGuest(
      Checkouts checkouts, WithdrawCheckout withdrawal, Transactions transactions) {
    this.checkouts = checkouts;
    this.withdrawal = withdrawal;
    this.transactions = transactions;
  }

  @Override
  public String name() {
    return "payments.withdraw-erased-guest";
  }

  @Override
  public Class<PayPageCloseRequested> event() {
    return PayPageCloseRequested.class;
  }

  @Override
  public void react(PayPageCloseRequested event, Delivery delivery) {
    PaidFor erased = new PaidFor.AwaitedOrder(new GuestOrderId(event.guestOrder()));
    transactions.writing(() -> withdrawal.withdraw(checkouts.lockOpen(erased)));
  }
}
