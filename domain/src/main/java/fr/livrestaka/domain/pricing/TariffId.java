package fr.livrestaka.domain.pricing;

/** Identifies a tariff; up to 191 characters, UUID text in new rows. */
public record TariffId(String value) {}
