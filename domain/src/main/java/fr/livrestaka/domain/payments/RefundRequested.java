package fr.livrestaka.domain.payments;

import fr.livrestaka.domain.shared.DomainEvent;

/** An administrator wants money given back. */
public record RefundRequested(String refund) implements DomainEvent {}
