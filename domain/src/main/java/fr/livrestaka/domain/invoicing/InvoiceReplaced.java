package fr.livrestaka.domain.invoicing;

import fr.livrestaka.domain.shared.DomainEvent;

/** An unpaid invoice's sum is owed no more, since another invoice takes its place. */
public record InvoiceReplaced(InvoiceId invoice) implements DomainEvent {}
