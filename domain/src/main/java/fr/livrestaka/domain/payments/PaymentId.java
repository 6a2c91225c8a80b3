package fr.livrestaka.domain.payments;

/** Identifies a payment; our own UUID text. */
public record PaymentId(String value) {}
