package fr.livrestaka.application.shared.port;

import fr.livrestaka.domain.shared.DomainEvent;

/**
 * Records domain events within the open transaction. What is part of the event runs before the
 * commit (transactional reactions); for each other reaction that listens there is a delivery, which
 * the relay hands out after the commit.
 */
public interface Outbox {
  /**
   * @throws IllegalStateException outside a transaction
   */
  void record(DomainEvent event);
}
