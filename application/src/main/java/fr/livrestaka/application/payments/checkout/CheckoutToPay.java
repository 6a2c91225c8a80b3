package fr.livrestaka.application.payments.checkout;

import fr.livrestaka.application.payments.checkout.port.Checkouts;
import fr.livrestaka.application.shared.port.IdGenerator;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.payments.checkout.Checkout;
import fr.livrestaka.domain.payments.checkout.CheckoutId;
import fr.livrestaka.domain.payments.checkout.PaidFor;
import fr.livrestaka.domain.payments.refusals.AlreadyPaid;
import fr.livrestaka.domain.payments.refusals.NotPayable;
import fr.livrestaka.domain.shared.Money;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The checkout that an order is paid in: the one that is open at its price, or a new one that takes
 * the place of the others. Within the open transaction, with the order locked.
 */
@Singleton
public class CheckoutToPay {
  private final PriceToPay price;
  private final Checkouts checkouts;
  private final WithdrawCheckout withdrawal;
  private final IdGenerator ids;

  @Inject
  public CheckoutToPay(
      PriceToPay price, Checkouts checkouts, WithdrawCheckout withdrawal, IdGenerator ids) {
    this.price = price;
    this.checkouts = checkouts;
    this.withdrawal = withdrawal;
    this.ids = ids;
  }

  /**
   * @throws AlreadyPaid it is paid, or its invoice was marked as paid by hand
   * @throws NotPayable it is cancelled, or has no price that counts
   */
  Checkout of(Order order, AccountId payer, Instant now) {
    if (order.isPaid()) throw new AlreadyPaid();
    Money amount = price.of(order, now);
    PaidFor paidFor = new PaidFor.StandingOrder(order.id());
    List<Checkout> open = checkouts.lockOpen(paidFor);
    Optional<Checkout> same =
        open.stream().filter(checkout -> checkout.serves(amount, now)).findFirst();
    if (same.isPresent()) return same.get();
    withdrawal.withdraw(open);
    Checkout made =
        Checkout.open(new CheckoutId(ids.next()), paidFor, Optional.of(payer), amount, now);
    checkouts.add(made);
    return made;
  }
}
