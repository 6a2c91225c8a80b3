package fr.livrestaka.domain.orders.estimates;

/** Identifies an estimate; UUID text. */
public record EstimateId(String value) {}
