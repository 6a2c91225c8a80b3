package fr.livrestaka.domain.payments.checkout;

import fr.livrestaka.domain.payments.events.PaymentInDoubt;
import fr.livrestaka.domain.shared.NextState;
import java.time.Instant;

/**
 * What was paid in a checkout's session is not what was asked, or what it was paid for is gone;
 * noted once a checkout. {@link Checkout#doubtAbout} and {@link Checkout#orderGone} find it.
 *
 * @param at when that was seen
 */
public record CheckoutDoubt(CheckoutId checkout, Instant at) {
  static NextState<CheckoutDoubt> ofAmount(CheckoutId checkout, SessionFacts paid, Instant now) {
    return of(checkout, paid, "amount", now);
  }

  static NextState<CheckoutDoubt> ofOrder(CheckoutId checkout, SessionFacts paid, Instant now) {
    return of(checkout, paid, "unknown", now);
  }

  private static NextState<CheckoutDoubt> of(
      CheckoutId checkout, SessionFacts paid, String reason, Instant now) {
    return NextState.of(
        new CheckoutDoubt(checkout, now),
        new PaymentInDoubt(paid.sessionId(), reason, paid.amount().cents(), paid.currency()));
  }
}
