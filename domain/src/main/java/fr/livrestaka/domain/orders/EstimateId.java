package fr.livrestaka.domain.orders;

/** Identifies an estimate; UUID text. */
public record EstimateId(String value) {}
