package fr.livrestaka.domain.orders;

import fr.livrestaka.domain.shared.DomainEvent;

/** An order was moved to another status. */
public record OrderStatusChanged(OrderId order, OrderStatus from, OrderStatus to, Actor.Part by)
    implements DomainEvent {}
