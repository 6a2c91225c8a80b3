package fr.livrestaka.domain.orders;

import fr.livrestaka.domain.shared.DomainEvent;

/** The author agreed to an estimate, and has yet to pay. */
public record EstimateAccepted(EstimateId estimate, OrderId order) implements DomainEvent {}
