package fr.livrestaka.domain.payments;

import fr.livrestaka.domain.shared.DomainEvent;
import java.util.Optional;

/**
 * A bank contests a payment, or has decided.
 *
 * @param status the payment service's word, for example {@code needs_response}, {@code lost}
 */
public record PaymentDisputed(
    String payment, String order, long cents, String reason, String status, boolean closed)
    implements DomainEvent {
  @Override
  public Optional<String> subject() {
    return Optional.of("payment:" + payment);
  }
}
