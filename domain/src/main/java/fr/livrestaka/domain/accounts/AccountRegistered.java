package fr.livrestaka.domain.accounts;

import fr.livrestaka.domain.shared.DomainEvent;

/** A person made an account. */
public record AccountRegistered(String accountId) implements DomainEvent {}
