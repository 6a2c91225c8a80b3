package fr.livrestaka.domain.pricing;

import fr.livrestaka.domain.shared.DomainEvent;

/** A tariff is new or has another content; the payment service's catalogue is to follow. */
public record TariffChanged(TariffId tariff) implements DomainEvent {}
