package fr.livrestaka.domain.payments.events;

import fr.livrestaka.domain.shared.DomainEvent;
import java.util.Optional;

/** Nobody should pay in this session any more. */
public record CheckoutWithdrawn(String sessionId) implements DomainEvent {
  @Override
  public Optional<String> subject() {
    return Optional.of("session:" + sessionId);
  }
}
