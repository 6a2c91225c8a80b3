package fr.livrestaka.domain.invoicing;

import fr.livrestaka.domain.shared.DomainEvent;

/** A credit note was issued; its document is to be made and sent. */
public record CreditNoteIssued(CreditNoteId creditNote) implements DomainEvent {}
