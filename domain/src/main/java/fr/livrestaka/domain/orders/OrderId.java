package fr.livrestaka.domain.orders;

/** Identifies an order; up to 191 characters, UUID text in new rows. */
public record OrderId(String value) {}
