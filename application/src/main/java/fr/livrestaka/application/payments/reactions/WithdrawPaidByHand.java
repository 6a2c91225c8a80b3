package fr.livrestaka.application.payments.reactions;

import fr.livrestaka.application.payments.CheckoutWithdrawal;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.domain.invoicing.InvoicePaidByHand;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Lets nobody pay by card what an administrator has marked as paid. */
@Singleton
public class WithdrawPaidByHand implements Reaction<InvoicePaidByHand> {
  private final CheckoutWithdrawal withdrawal;

  @Inject
  public WithdrawPaidByHand(CheckoutWithdrawal withdrawal) {
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
