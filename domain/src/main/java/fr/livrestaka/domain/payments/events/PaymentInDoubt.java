package fr.livrestaka.domain.payments.events;

import fr.livrestaka.domain.shared.DomainEvent;
import java.util.Optional;

/**
 * Money came in that the program cannot place; the team has to look.
 *
 * @param reason {@code amount} or {@code unknown}
 */
public record PaymentInDoubt(String sessionId, String reason, long cents, String currency)
    implements DomainEvent {
  @Override
  public Optional<String> subject() {
    return Optional.of("session:" + sessionId);
  }
}
