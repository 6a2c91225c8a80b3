package fr.livrestaka.domain.invoicing;

/** Identifies an invoice; up to 191 characters, UUID text in new rows. */
public record InvoiceId(String value) {}
