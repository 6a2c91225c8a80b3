package fr.livrestaka.domain.invoicing.fec;

import java.util.Map;

/**
 * The numbers and names of all accounts and journals that entries use.
 *
 * @param accounts one for each use
 * @param journals the name of each
 */
public record ChartOfAccounts(
    Map<AccountUse, LedgerAccount> accounts, Map<Journal, String> journals) {
  /**
   * @throws IllegalArgumentException where one is missing
   */
  public ChartOfAccounts {
    accounts = Map.copyOf(accounts);
    journals = Map.copyOf(journals);
    if (accounts.size() < AccountUse.values().length || journals.size() < Journal.values().length) {
      throw new IllegalArgumentException("a chart of accounts with a gap");
    }
  }

  /** The account that is used for this. */
  public LedgerAccount account(AccountUse use) {
    LedgerAccount account = accounts.get(use);
    if (account == null) throw new IllegalStateException("no account for " + use);
    return account;
  }

  /** The name of a journal. */
  public String name(Journal journal) {
    String name = journals.get(journal);
    if (name == null) throw new IllegalStateException("no name for " + journal);
    return name;
  }
}
