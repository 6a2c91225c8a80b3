package fr.livrestaka.domain.payments.refunds;

import fr.livrestaka.domain.shared.Money;
import java.util.Optional;

/**
 * What the payment service says of a refund.
 *
 * @param refund the service's name for it
 * @param paymentIntent the service's name for the payment
 * @param ours our id, where we asked for it
 * @param hasFailed whether the money did not arrive
 * @param reason why not, in the service's word, for example {@code expired_or_canceled_card}
 */
public record RefundFacts(
    String refund,
    String paymentIntent,
    Optional<RefundId> ours,
    Money amount,
    boolean hasFailed,
    String reason) {}
