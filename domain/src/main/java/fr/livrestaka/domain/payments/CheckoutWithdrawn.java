package fr.livrestaka.domain.payments;

import fr.livrestaka.domain.shared.DomainEvent;

/** Nobody should pay in this session any more. */
public record CheckoutWithdrawn(String sessionId) implements DomainEvent {}
