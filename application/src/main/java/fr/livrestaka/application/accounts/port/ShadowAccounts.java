package fr.livrestaka.application.accounts.port;

import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import java.time.Instant;
import java.util.List;

/**
 * Accounts made for guests who have paid while another account, which had proven nothing, held
 * their address (docs/decisions/0035). Needs a write transaction.
 */
public interface ShadowAccounts {
  /** Those of an address, in any case, oldest first. */
  List<Account> of(String email);

  /**
   * Brings all that the other accounts of its address have (orders, files, invoices, messages,
   * notices) to an account that has proven the mailbox. What is left of them is erased.
   */
  void mergeInto(Account proven, Instant now);

  /** Whose belongings an account has got so. */
  List<AccountId> mergedInto(AccountId proven);
}
