package fr.livrestaka.domain.payments.events;

import fr.livrestaka.domain.payments.refunds.Dispute;
import fr.livrestaka.domain.payments.settlement.Payment;
import fr.livrestaka.domain.shared.DomainEvent;
import java.time.Instant;
import java.util.Optional;

/**
 * A bank disputes a payment, moves on with it, or has decided.
 *
 * @param status the payment service's word, for example {@code needs_response}, {@code lost}
 * @param dispute the payment service's name for it
 * @param known whether it was known before, in another state
 * @param dueBy until when the bank takes an answer
 */
public record PaymentDisputed(
    String payment,
    String order,
    long cents,
    String reason,
    String status,
    boolean closed,
    String dispute,
    boolean known,
    Optional<Instant> dueBy)
    implements DomainEvent {

  public static PaymentDisputed of(Payment payment, Dispute dispute, boolean known) {
    return new PaymentDisputed(
        payment.id().value(),
        payment.order().value(),
        dispute.amount().cents(),
        dispute.reason(),
        dispute.status(),
        !dispute.isOpen(),
        dispute.id(),
        known,
        dispute.dueBy());
  }

  @Override
  public Optional<String> subject() {
    return Optional.of("payment:" + payment);
  }
}
