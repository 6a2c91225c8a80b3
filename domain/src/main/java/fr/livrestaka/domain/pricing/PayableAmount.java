package fr.livrestaka.domain.pricing;

import fr.livrestaka.domain.pricing.refusals.AmountTooSmall;
import fr.livrestaka.domain.shared.Money;

/** What the payment service takes in one payment. */
public final class PayableAmount {
  /**
   * Stripe's least charge in euros
   * (https://docs.stripe.com/currencies#minimum-and-maximum-charge-amounts).
   */
  public static final long LEAST_CENTS = 50;

  private PayableAmount() {}

  public static boolean canBePaid(Money amount) {
    return amount.cents() >= LEAST_CENTS;
  }

  /**
   * @throws AmountTooSmall where it is less than can be paid
   */
  public static Money check(Money amount) {
    if (!canBePaid(amount)) throw new AmountTooSmall(amount);
    return amount;
  }
}
