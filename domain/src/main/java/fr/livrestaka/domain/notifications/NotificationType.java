package fr.livrestaka.domain.notifications;

/** Sorts of notice, as stored and sent. */
public enum NotificationType {
  INFO,
  SUCCESS,
  WARNING,
  ERROR,
  PAYMENT,
  ORDER,
  MESSAGE,
  SYSTEM,
  CONSULTATION
}
