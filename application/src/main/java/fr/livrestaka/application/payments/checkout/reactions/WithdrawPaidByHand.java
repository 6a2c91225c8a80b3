package fr.livrestaka.application.payments.checkout.reactions;

import fr.livrestaka.application.payments.checkout.WithdrawCheckout;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.domain.invoicing.events.InvoicePaidByHand;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Lets nobody pay by card what an administrator has marked as paid. */
@Singleton
public class WithdrawPaidByHand implements Reaction<InvoicePaidByHand> {
  private final WithdrawCheckout withdrawal;

  @Inject
  public WithdrawPaidByHand(WithdrawCheckout withdrawal) {
    this.withdrawal = withdrawal;
  }

  @Override
  public String name() {
    return "payments.withdraw-paid-by-hand";
  }

  @Override
  public Class<InvoicePaidByHand> event() {
    return InvoicePaidByHand.class;
  }

  @Override
  public void react(InvoicePaidByHand event, Delivery delivery) {
    withdrawal.withdrawOutdated(event.order());
  }
}
