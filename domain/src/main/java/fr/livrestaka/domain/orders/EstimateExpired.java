package fr.livrestaka.domain.orders;

import fr.livrestaka.domain.shared.DomainEvent;

/** An estimate was not answered in time; its price counts no more. */
public record EstimateExpired(EstimateId estimate, OrderId order) implements DomainEvent {}
