package fr.livrestaka.domain.payments;

import fr.livrestaka.domain.shared.DomainEvent;

/** Money was given back. */
public record RefundSettled(String refund, String payment, String order, long cents)
    implements DomainEvent {}
