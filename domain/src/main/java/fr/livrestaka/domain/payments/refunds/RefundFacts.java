package fr.livrestaka.domain.payments.refunds;

import fr.livrestaka.domain.payments.settlement.PaymentSignal.RefundCameBack;
import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.util.Optional;

/**
 * A refund as the payment service has it.
 *
 * @param refund the service's name for it
 * @param paymentIntent the service's name for the payment
 * @param ours this program's id, where it asked for the refund
 * @param hasFailed whether the money did not arrive
 * @param reason why not, in the service's word, for example {@code expired_or_canceled_card}
 */
public record RefundFacts(
    String refund,
    String paymentIntent,
    Optional<RefundId> ours,
    Money amount,
    boolean hasFailed,
    String reason) {
  /**
   * One that has failed, as a report that it came back.
   *
   * @param at when the payment service saw it
   */
  RefundCameBack cameBack(Instant at) {
    return new RefundCameBack(paymentIntent, refund, ours, amount, reason, at);
  }
}
