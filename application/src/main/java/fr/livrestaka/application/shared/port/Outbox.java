package fr.livrestaka.application.shared.port;

import fr.livrestaka.domain.shared.DomainEvent;

/**
 * Records domain events within the open transaction, one delivery a listening reaction; the relay
 * hands them out after the commit.
 */
public interface Outbox {
  /**
   * @throws IllegalStateException outside a transaction
   */
  void record(DomainEvent event);
}
