package fr.livrestaka.domain.payments.events;

import fr.livrestaka.domain.payments.refunds.Dispute;
import fr.livrestaka.domain.payments.refunds.DisputeFunds;
import fr.livrestaka.domain.payments.settlement.Payment;
import fr.livrestaka.domain.shared.DomainEvent;
import java.util.Optional;

/**
 * A bank has taken the money of a dispute, or has given it again.
 *
 * @param dispute the payment service's name for it
 * @param cents what is contested
 */
public record DisputedFundsMoved(
    String payment, String order, String dispute, long cents, DisputeFunds funds)
    implements DomainEvent {

  public static DisputedFundsMoved of(Payment payment, Dispute dispute) {
    return new DisputedFundsMoved(
        payment.id().value(),
        payment.order().value(),
        dispute.id(),
        dispute.amount().cents(),
        dispute.funds());
  }

  @Override
  public Optional<String> subject() {
    return Optional.of("payment:" + payment);
  }
}
