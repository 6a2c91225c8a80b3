package fr.livrestaka.domain.invoicing;

import fr.livrestaka.domain.shared.DomainEvent;

/** An unpaid invoice's client is to be reminded. */
public record ReminderDue(InvoiceId invoice, ReminderKind kind) implements DomainEvent {}
