package fr.livrestaka.application.audit;

/** Deliveries that are not done: waiting for their next attempt, or given up. */
public enum DeliveryStatus {
  PENDING,
  PARKED
}
