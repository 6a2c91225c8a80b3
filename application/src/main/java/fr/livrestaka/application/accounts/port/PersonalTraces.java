package fr.livrestaka.application.accounts.port;

import fr.livrestaka.application.accounts.erasure.ErasedTraces;
import fr.livrestaka.domain.accounts.Account;

/** Everything in the database about a person, besides the account itself. */
public interface PersonalTraces {
  /**
   * Removes or anonymises it; orders and invoices stay, and what was written and done by whoever
   * was ever on the team (docs/decisions/0010, 0022). Needs the write transaction in which the
   * account is erased.
   *
   * @param before the account as it was, which says what to look for
   * @param after the erased account, whose name and address take the place of the old ones
   * @param byAddress also what is known by the account's addresses and name only: what visitors and
   *     guests wrote, subscriptions, notices and mails on their way. Not without proof that the
   *     address is the owner's: anybody may have registered it
   * @return what lies outside the database and is still to be removed
   */
  ErasedTraces erase(Account before, Account after, boolean byAddress);
}
