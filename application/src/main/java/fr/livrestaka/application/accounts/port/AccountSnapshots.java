package fr.livrestaka.application.accounts.port;

import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import java.util.Optional;

/**
 * Accounts as they were at most five seconds ago (contract A 0.2). What this process changes
 * through {@link Accounts} shows as soon as it is committed.
 */
public interface AccountSnapshots {
  Optional<Account> find(AccountId id);
}
