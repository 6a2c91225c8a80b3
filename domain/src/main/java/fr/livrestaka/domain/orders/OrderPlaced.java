package fr.livrestaka.domain.orders;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.shared.DomainEvent;

/** A client placed an order. */
public record OrderPlaced(OrderId order, AccountId client) implements DomainEvent {}
