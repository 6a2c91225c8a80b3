package fr.livrestaka.application.payments.checkout.reactions;

import fr.livrestaka.application.payments.checkout.WithdrawCheckout;
import fr.livrestaka.application.payments.checkout.port.Checkouts;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.events.AccountErased;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Closes the pay pages of a person who has been erased. */
@Singleton
public class WithdrawErased implements Reaction<AccountErased> {
  private final Checkouts checkouts;
  private final WithdrawCheckout withdrawal;
  private final Transactions transactions;

  @Inject
  public WithdrawErased(
      Checkouts checkouts, WithdrawCheckout withdrawal, Transactions transactions) {
    this.checkouts = checkouts;
    this.withdrawal = withdrawal;
    this.transactions = transactions;
  }

  @Override
  public String name() {
    return "payments.withdraw-erased";
  }

  @Override
  public Class<AccountErased> event() {
    return AccountErased.class;
  }

  @Override
  public void react(AccountErased event, Delivery delivery) {
    transactions.writing(() -> withdrawal.withdraw(checkouts.lockOpenOf(event.account())));
  }
}
