package fr.livrestaka.domain.orders;

import fr.livrestaka.domain.orders.estimates.Estimate;
import fr.livrestaka.domain.pricing.PayableAmount;
import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.util.Optional;

/** What an order can be paid at, or why it cannot be (contract A 5.1). */
public sealed interface PayablePrice {
  /**
   * It can be paid.
   *
   * @param amount VAT included; at least what can be paid by card
   */
  record Due(Money amount) implements PayablePrice {
    /**
     * @throws IllegalArgumentException where it is less than can be paid by card
     */
    public Due {
      if (!PayableAmount.canBePaid(amount)) {
        throw new IllegalArgumentException("due " + amount.cents() + " cents");
      }
    }
  }

  /** Nobody should pay what was cancelled. */
  record Cancelled() implements PayablePrice {}

  /** The estimate was not answered in time, so its price does not hold any more. */
  record Outdated() implements PayablePrice {}

  /** There is no price yet, or it is less than can be paid by card. */
  record Unknown() implements PayablePrice {}

  /**
   * @param latest the order's newest estimate
   */
  static PayablePrice of(Order order, Optional<Estimate> latest, Instant now) {
    if (order.isCancelled()) return new Cancelled();
    if (latest.filter(estimate -> estimate.isExpiredAt(now)).isPresent()) return new Outdated();
    return order
        .amountDue()
        .filter(PayableAmount::canBePaid)
        .<PayablePrice>map(Due::new)
        .orElseGet(Unknown::new);
  }
}
