package fr.livrestaka.domain.payments.refunds;

/** How a refund stands, as stored. */
public enum RefundStatus {
  /** Reserved here, not yet confirmed by the payment service. */
  PENDING,
  SUCCEEDED,
  /** The payment service refused; what was reserved is free again. */
  FAILED
}
