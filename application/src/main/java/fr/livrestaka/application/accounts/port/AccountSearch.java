package fr.livrestaka.application.accounts.port;

import fr.livrestaka.application.accounts.AccountCounts;
import fr.livrestaka.application.accounts.AccountQuery;
import fr.livrestaka.application.accounts.AccountUse;
import fr.livrestaka.application.shared.Page;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;

/** Lists and counts of accounts; a constant number of statements, whatever the number of rows. */
public interface AccountSearch {
  /** Accounts that are equal in the order asked for: the youngest first. */
  Page<Account> search(AccountQuery query, PageRequest page);

  /** Outside a transaction it may be up to a minute old. */
  AccountCounts count();

  AccountUse useOf(AccountId id);
}
