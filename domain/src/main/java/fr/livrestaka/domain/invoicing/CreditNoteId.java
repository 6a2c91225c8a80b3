package fr.livrestaka.domain.invoicing;

/** Identifies a credit note; UUID text. */
public record CreditNoteId(String value) {}
