package fr.livrestaka.application.shared;

import fr.livrestaka.domain.shared.DomainEvent;

/**
 * What follows an event, after its commit: a mail, a notice, a document. Delivered at least once
 * and perhaps twice at the same time, so it must be idempotent; {@link Delivery#id()} is the same
 * at every attempt. A thrown exception means: try again later.
 *
 * <p>What must never be missing is written within the transaction instead: {@link
 * TransactionalReaction}.
 */
public interface Reaction<E extends DomainEvent> {
  /** Stable name, stored with pending deliveries, for example {@code accounts.mail-reset-link}. */
  String name();

  Class<E> event();

  void react(E event, Delivery delivery);
}
