package fr.livrestaka.application.accounts;

import fr.livrestaka.application.accounts.port.ShadowAccounts;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Shadow accounts in memory; says whose belongings went to whom. */
public final class InMemoryShadowAccounts implements ShadowAccounts {
  private final InMemoryAccounts accounts;
  private final Map<AccountId, AccountId> merged = new LinkedHashMap<>();

  public InMemoryShadowAccounts(InMemoryAccounts accounts) {
    this.accounts = accounts;
  }

  /** The account that got what the other one had. */
  public Map<AccountId, AccountId> merged() {
    return Map.copyOf(merged);
  }

  @Override
  public List<Account> of(String email) {
    return accounts.all().stream()
        .filter(Account::shadow)
        .filter(account -> account.email().equalsIgnoreCase(email))
        .sorted(Comparator.comparing(Account::createdAt))
        .toList();
  }

  @Override
  public List<AccountId> mergedInto(AccountId proven) {
    return merged.entrySet().stream()
        .filter(entry -> entry.getValue().equals(proven))
        .map(Map.Entry::getKey)
        .toList();
  }

  @Override
  public void mergeInto(Account proven, Instant now) {
    for (Account shadow : of(proven.email())) {
      accounts.change(shadow.id(), account -> account.merged(now));
      merged.put(shadow.id(), proven.id());
    }
  }
}
