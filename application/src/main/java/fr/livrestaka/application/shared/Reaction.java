package fr.livrestaka.application.shared;

import fr.livrestaka.domain.shared.DomainEvent;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What follows an event, after its commit: a mail, a notice, a document. Delivered at least once
 * and perhaps twice at the same time, so it must be idempotent; {@link Delivery#id()} is the same
 * at every attempt. A thrown exception means: try again later. What follows events about the same
 * subject in the same lane happens in their order.
 *
 * <p>What must never be missing is written within the transaction instead: {@link
 * TransactionalReaction}.
 */
public interface Reaction<E extends DomainEvent> {
  /** Stable name, stored with pending deliveries, for example {@code accounts.mail-reset-link}. */
  String name();

  /**
   * Names that it had, or that reactions had whose work it does now. Deliveries that an earlier
   * version stored under them come here, read as {@link #event()}: the events of those reactions
   * must have had each component that this one has.
   */
  default Set<String> formerNames() {
    return Set.of();
  }

  Class<E> event();

  /** Whom it may wait for. A reaction that talks to a peer must name that peer's lane. */
  default Lane lane() {
    return Lane.INTERNAL;
  }

  /** Where its deliveries begin. */
  default Lane firstLane() {
    return lane();
  }

  void react(E event, Delivery delivery);

  /** The names under which its deliveries are stored, the present one first. */
  default Stream<String> names() {
    return Stream.concat(Stream.of(name()), formerNames().stream());
  }
}
