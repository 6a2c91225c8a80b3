package fr.livrestaka.domain.payments.settlement;

import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.guests.GuestOrderId;
import fr.livrestaka.domain.payments.checkout.CheckoutId;
import fr.livrestaka.domain.payments.checkout.SessionFacts;
import fr.livrestaka.domain.payments.events.PaymentRecorded;
import fr.livrestaka.domain.payments.refusals.RefundRefused;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.domain.shared.NextState;
import java.time.Instant;
import java.util.Optional;

/**
 * Money that came in for an order (table {@code payments}); one a checkout session.
 *
 * @param checkout empty where the former service opened the session
 * @param paymentIntent the payment service's name for it
 * @param amount what was captured, tax included
 * @param refundable what is neither refunded nor about to be
 */
public record Payment(
    PaymentId id,
    OrderId order,
    Optional<CheckoutId> checkout,
    String sessionId,
    Optional<String> paymentIntent,
    Money amount,
    Money refundable,
    Instant paidAt) {
  /**
   * @throws IllegalArgumentException where the amount is not above zero, or what is refundable is
   *     below zero or above the amount
   */
  public Payment {
    if (!amount.isPositive()) {
      throw new IllegalArgumentException("a payment of " + amount.cents() + " cents");
    }
    if (refundable.isNegative() || refundable.compareTo(amount) > 0) {
      throw new IllegalArgumentException(
          "refundable " + refundable.cents() + " of " + amount.cents() + " cents");
    }
  }

  /**
   * What a paid session brought in, and that it did.
   *
   * @param found the order that it pays, as it was before
   * @throws IllegalArgumentException where the amount is not above zero
   */
  public static NextState<Payment> of(
      PaymentId id,
      OrderFound found,
      Optional<CheckoutId> checkout,
      SessionFacts facts,
      Instant now) {
    Payment payment =
        new Payment(
            id,
            found.order(),
            checkout,
            facts.sessionId(),
            facts.paymentIntent(),
            facts.amount(),
            facts.amount(),
            now);
    return NextState.of(payment, recorded(id, found));
  }

  private static PaymentRecorded recorded(PaymentId id, OrderFound found) {
    return new PaymentRecorded(
        id.value(),
        found.order().value(),
        found.guest().map(GuestOrderId::value).orElse(""),
        found.status(),
        found.wasPaid());
  }

  /**
   * Less can be given back from now on.
   *
   * @throws RefundRefused more than is left
   * @throws IllegalArgumentException an amount that is not above zero
   */
  public Payment reserving(Money back) {
    requirePositive(back);
    if (back.compareTo(refundable) > 0) throw new RefundRefused(refundable.cents());
    return withRefundable(refundable.minus(back));
  }

  /**
   * A refund came to nothing.
   *
   * @throws IllegalArgumentException an amount that is not above zero, or more than was reserved
   */
  public Payment releasing(Money back) {
    requirePositive(back);
    return withRefundable(refundable.plus(back));
  }

  private static void requirePositive(Money back) {
    if (!back.isPositive()) {
      throw new IllegalArgumentException("a refund of " + back.cents() + " cents");
    }
  }

  private Payment withRefundable(Money left) {
    return new Payment(id, order, checkout, sessionId, paymentIntent, amount, left, paidAt);
  }
}
