package fr.livrestaka.domain.invoicing;

import fr.livrestaka.domain.shared.DomainEvent;

/** An invoice is to be sent to its client once more. */
public record InvoiceSendRequested(InvoiceId invoice) implements DomainEvent {}
