package fr.livrestaka.domain.orders;

import fr.livrestaka.domain.shared.DomainEvent;

/** An estimate is on its way to the author. */
public record EstimateSent(EstimateId estimate, OrderId order) implements DomainEvent {}
