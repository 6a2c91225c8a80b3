package fr.livrestaka.domain.shared;

import java.util.Optional;

/**
 * Something that happened and that others may react to after the commit. A record of ids and plain
 * values only: it is stored as JSON, so a change of its components is a change of stored data.
 */
public interface DomainEvent {
  /**
   * What it happened to, as {@code <kind>:<id>}, at most 255 characters, no personal data. What
   * follows events about the same subject happens in their order; events about none have no order.
   */
  default Optional<String> subject() {
    return Optional.empty();
  }
}
