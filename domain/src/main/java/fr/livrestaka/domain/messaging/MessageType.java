package fr.livrestaka.domain.messaging;

/** Kinds of message, as they are stored and sent on the wire. */
public enum MessageType {
  USER_MESSAGE,
  SYSTEM_MESSAGE,
  NOTIFICATION,
  SUPPORT_MESSAGE,
  ADMIN_MESSAGE,
  CONSULTATION_REQUEST
}
