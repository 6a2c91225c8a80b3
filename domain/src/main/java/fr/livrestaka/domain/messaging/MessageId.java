package fr.livrestaka.domain.messaging;

import fr.livrestaka.domain.shared.EmptyId;

/** Identifies a message; up to 191 characters. */
public record MessageId(String value) {
  /**
   * @throws EmptyId where the value is empty or blank
   */
  public MessageId {
    EmptyId.check(value);
  }
}
