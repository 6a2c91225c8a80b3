package fr.livrestaka.domain.invoicing.credit;

/** Identifies a credit note; UUID text. */
public record CreditNoteId(String value) {}
