package fr.livrestaka.application.accounts.port;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.passwords.PasswordReset;
import java.util.Optional;

/** The reset links that are out, at most one an account. Needs a write transaction. */
public interface PasswordResets {
  /**
   * Stores this one in place of all others of the account, unless the account has one that was
   * asked for later.
   *
   * @return whether it is stored
   */
  boolean replace(PasswordReset reset);

  /** Whose link has this hash, expired or not; empty where there is none. */
  Optional<AccountId> holderOf(String tokenHash);

  /** Removes the link with this hash and returns it; of two that ask at once, one gets it. */
  Optional<PasswordReset> take(String tokenHash);

  void removeAllOf(AccountId account);
}
