package fr.livrestaka.domain.messaging;

/** Sorts of message, as stored and sent. */
public enum MessageType {
  USER_MESSAGE,
  SYSTEM_MESSAGE,
  NOTIFICATION,
  SUPPORT_MESSAGE,
  ADMIN_MESSAGE,
  CONSULTATION_REQUEST
}
