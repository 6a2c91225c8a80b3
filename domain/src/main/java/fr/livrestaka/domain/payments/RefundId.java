package fr.livrestaka.domain.payments;

/** Identifies a refund; our own UUID text, and its idempotency key at the payment service. */
public record RefundId(String value) {}
