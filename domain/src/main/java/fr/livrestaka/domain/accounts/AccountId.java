package fr.livrestaka.domain.accounts;

/** Identifies an account; up to 191 characters, UUID text in new rows. */
public record AccountId(String value) {}
