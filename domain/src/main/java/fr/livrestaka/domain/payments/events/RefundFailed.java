package fr.livrestaka.domain.payments.events;

import fr.livrestaka.domain.shared.DomainEvent;
import java.util.Optional;

/**
 * Money that was to be given back did not arrive, and can be given back another way.
 *
 * @param reason the payment service's word, for example {@code expired_or_canceled_card}
 */
public record RefundFailed(String refund, String payment, String order, long cents, String reason)
    implements DomainEvent {
  @Override
  public Optional<String> subject() {
    return Optional.of("order:" + order);
  }
}
