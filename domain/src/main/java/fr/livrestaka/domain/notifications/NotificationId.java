package fr.livrestaka.domain.notifications;

import fr.livrestaka.domain.shared.EmptyId;

/** Identifies a stored notice; up to 191 characters. */
public record NotificationId(String value) {
  /**
   * @throws EmptyId where the value is empty or blank
   */
  public NotificationId {
    EmptyId.check(value);
  }
}
