package fr.livrestaka.domain.payments.checkout;

import fr.livrestaka.domain.payments.events.PaymentInDoubt;
import fr.livrestaka.domain.shared.NextState;
import java.time.Instant;

/**
 * What was paid in a checkout's session is not what was asked; noted once a checkout. {@link
 * Checkout#doubtAbout} finds it.
 *
 * @param at when that was seen
 */
public record CheckoutDoubt(CheckoutId checkout, Instant at) {
  static NextState<CheckoutDoubt> about(CheckoutId checkout, SessionFacts paid, Instant now) {
    return NextState.of(
        new CheckoutDoubt(checkout, now),
        new PaymentInDoubt(paid.sessionId(), "amount", paid.amount().cents(), paid.currency()));
  }
}
