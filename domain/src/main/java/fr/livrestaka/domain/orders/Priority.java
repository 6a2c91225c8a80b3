package fr.livrestaka.domain.orders;

/** Urgency of an order, as stored. */
public enum Priority {
  FAIBLE,
  NORMALE,
  HAUTE,
  URGENTE
}
