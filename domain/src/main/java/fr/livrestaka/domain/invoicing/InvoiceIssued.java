package fr.livrestaka.domain.invoicing;

import fr.livrestaka.domain.shared.DomainEvent;

/** An invoice was issued; its document is to be made and sent. */
public record InvoiceIssued(InvoiceId invoice) implements DomainEvent {}
