package fr.livrestaka.domain.notifications;

/** Urgency of a notice, as stored and sent. */
public enum NotificationPriority {
  FAIBLE,
  NORMALE,
  HAUTE,
  URGENTE
}
