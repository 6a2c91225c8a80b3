package fr.livrestaka.domain.orders;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.shared.DomainEvent;

/** An order was put in somebody's charge. */
public record CorrectorAssigned(OrderId order, AccountId corrector) implements DomainEvent {}
