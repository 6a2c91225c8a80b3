package fr.livrestaka.application.accounts.erasure;

import fr.livrestaka.domain.accounts.AccountId;
import java.time.Instant;

/**
 * An entry of the journal of erasures. It names nobody, but for whoever still has the person's
 * data.
 *
 * @param at to the millisecond
 * @param byAddress what is known by the address alone went, too
 */
public record ErasedAccount(AccountId account, Instant at, boolean byAddress) {}
