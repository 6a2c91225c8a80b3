package fr.livrestaka.application.shared;

import fr.livrestaka.domain.shared.DomainEvent;

/**
 * A reaction in two steps, each in the lane that it belongs to, so that the first one does not wait
 * for the second one's peer: a document is printed although the mail server hangs. Both are tried
 * again where they fail and must be idempotent.
 */
public interface PreparedReaction<E extends DomainEvent> extends Reaction<E> {
  /** Where {@link #prepare} runs; another one than {@link #lane()}. */
  @Override
  Lane firstLane();

  /** The step before {@link #react}. */
  void prepare(E event, Delivery delivery);
}
