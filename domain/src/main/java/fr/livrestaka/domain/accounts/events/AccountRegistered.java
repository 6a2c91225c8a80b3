package fr.livrestaka.domain.accounts.events;

import fr.livrestaka.domain.shared.DomainEvent;
import java.util.Optional;

/** A person made an account. */
public record AccountRegistered(String accountId) implements DomainEvent {
  @Override
  public Optional<String> subject() {
    return Optional.of("account:" + accountId);
  }
}
