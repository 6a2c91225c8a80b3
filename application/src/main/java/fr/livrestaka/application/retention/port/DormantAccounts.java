package fr.livrestaka.application.retention.port;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.privacy.InactiveAccount;
import fr.livrestaka.domain.privacy.InactivityWarning;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Accounts of clients that nobody may be using any more; never of the team, nor erased ones. */
public interface DormantAccounts {
  /**
   * Some that have not been active since then, by their ids. Needs a transaction.
   *
   * @param last the last one seen; empty: from the first on
   */
  List<InactiveAccount> after(Optional<AccountId> last, Instant activeBefore, int size);

  /**
   * The account as it is now, under the lock of its row; empty where it is erased, of the team or
   * not there. Needs a write transaction.
   */
  Optional<InactiveAccount> lock(AccountId account);

  /** Writes a warning down in the place of an earlier one of its number. */
  void remember(InactivityWarning warning);
}
