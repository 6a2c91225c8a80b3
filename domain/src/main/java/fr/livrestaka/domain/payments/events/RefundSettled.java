package fr.livrestaka.domain.payments.events;

import fr.livrestaka.domain.shared.DomainEvent;
import java.util.Optional;

/** Money was given back. */
public record RefundSettled(String refund, String payment, String order, long cents)
    implements DomainEvent {
  @Override
  public Optional<String> subject() {
    return Optional.of("order:" + order);
  }
}
