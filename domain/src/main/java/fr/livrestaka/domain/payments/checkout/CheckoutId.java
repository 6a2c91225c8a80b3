package fr.livrestaka.domain.payments.checkout;

/** Identifies a checkout; our own UUID text, and the idempotency key of its session. */
public record CheckoutId(String value) {}
