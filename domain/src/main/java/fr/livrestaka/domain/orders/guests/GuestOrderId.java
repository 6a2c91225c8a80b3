package fr.livrestaka.domain.orders.guests;

/** Identifies an order that waits for its payment; up to 191 characters, UUID text in new rows. */
public record GuestOrderId(String value) {}
