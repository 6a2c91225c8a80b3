package fr.livrestaka.domain.payments.cards;

/** Identifies a saved card; ours, never the payment service's. Up to 191 characters. */
public record CardId(String value) {}
