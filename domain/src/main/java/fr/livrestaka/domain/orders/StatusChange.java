package fr.livrestaka.domain.orders;

import java.time.Instant;

/** One step in an order's life. */
public record StatusChange(
    OrderId order, OrderStatus from, OrderStatus to, Actor actor, Instant at) {}
