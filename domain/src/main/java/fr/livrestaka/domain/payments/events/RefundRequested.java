package fr.livrestaka.domain.payments.events;

import fr.livrestaka.domain.shared.DomainEvent;
import java.util.Optional;

/** An administrator wants money given back. */
public record RefundRequested(String refund) implements DomainEvent {
  @Override
  public Optional<String> subject() {
    return Optional.of("refund:" + refund);
  }
}
