package fr.livrestaka.application.live;

import fr.livrestaka.application.shared.LiveKind;
import fr.livrestaka.domain.accounts.AccountId;
import java.util.Optional;

/**
 * Something that changed for somebody, at its place among all that changed for anybody.
 *
 * @param place ascending in the order in which it became visible; without regard to whom it is for
 * @param account whom it is for; empty: all administrators
 * @param reference as {@link LiveKind} says
 */
public record LiveEntry(long place, Optional<AccountId> account, LiveKind kind, String reference) {}
