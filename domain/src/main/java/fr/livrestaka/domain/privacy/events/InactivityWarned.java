package fr.livrestaka.domain.privacy.events;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.shared.DomainEvent;
import java.time.Instant;

/** The owner of an account that nobody uses is to be warned before it is erased. */
public record InactivityWarned(AccountId account, int number, Instant askedAt)
    implements DomainEvent {}
