package fr.livrestaka.domain.accounts.events;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.shared.DomainEvent;
import java.util.Optional;

/**
 * A person's data have been erased from the database (contract A §2.8). Whoever keeps personal data
 * outside it (a payment service, a search index, a mailing list) reacts to this and erases them.
 */
public record AccountErased(AccountId account) implements DomainEvent {
  @Override
  public Optional<String> subject() {
    return Optional.of("account:" + account.value());
  }
}
