package fr.livrestaka.application.accounts;

import fr.livrestaka.application.accounts.port.AccountSearch;
import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.shared.Page;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/**
 * Shows administrators all accounts but erased ones and the program's own (contract B 8.1 to 8.3).
 */
@Singleton
public class SearchAccounts {
  private final Accounts accounts;
  private final AccountSearch search;
  private final Transactions transactions;

  @Inject
  public SearchAccounts(Accounts accounts, AccountSearch search, Transactions transactions) {
    this.accounts = accounts;
    this.search = search;
    this.transactions = transactions;
  }

  /** One account, and how much it has to do with. */
  public record Found(Account account, AccountUse use) {}

  public Page<Account> list(AccountQuery query, PageRequest page) {
    return transactions.read(() -> search.search(query, page));
  }

  /** Up to a minute old. */
  public AccountCounts count() {
    return search.count();
  }

  /**
   * @throws NotFound where there is none
   */
  public Found one(AccountId id) {
    return transactions.read(
        () -> {
          Account account =
              accounts.find(id).filter(Account::isListed).orElseThrow(SearchAccounts::notFound);
          return new Found(account, search.useOf(id));
        });
  }

  public static NotFound notFound() {
    return new NotFound("accounts.not-found");
  }
}
