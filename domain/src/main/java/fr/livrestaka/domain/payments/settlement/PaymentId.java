package fr.livrestaka.domain.payments.settlement;

/** Identifies a payment; our own UUID text. */
public record PaymentId(String value) {}
