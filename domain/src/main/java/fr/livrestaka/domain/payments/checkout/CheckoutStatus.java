package fr.livrestaka.domain.payments.checkout;

/** How a checkout stands, as stored. */
public enum CheckoutStatus {
  /** The person may still pay. */
  OPEN,
  PAID,
  /** Abandoned, or replaced by another one. */
  EXPIRED,
  /** A payment that takes days was refused at last. */
  FAILED
}
