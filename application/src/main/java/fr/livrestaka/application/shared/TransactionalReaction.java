package fr.livrestaka.application.shared;

import fr.livrestaka.domain.shared.DomainEvent;

/**
 * A reaction that is part of what happened: it runs at the end of the transaction that records the
 * event, and what it writes is committed with it. It reads and writes rows of the open transaction
 * and does nothing else; it locks nothing but the rows that it inserts.
 *
 * <p>Where it fails and the database did not, the transaction goes on without it, and its delivery
 * goes to the outbox, to be tried again in a transaction of its own. So it must be idempotent, too.
 */
public interface TransactionalReaction<E extends DomainEvent> extends Reaction<E> {}
