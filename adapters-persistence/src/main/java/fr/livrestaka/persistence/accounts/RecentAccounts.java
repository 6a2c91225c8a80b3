package fr.livrestaka.persistence.accounts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.livrestaka.application.accounts.port.AccountSnapshots;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.persistence.shared.OwnTransactions;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;

/** Remembers accounts for five seconds, so that most requests need not read their caller. */
@Singleton
final class RecentAccounts implements AccountSnapshots {
  private static final Duration MAX_AGE = Duration.ofSeconds(5);
  private static final int MAX_ACCOUNTS = 20_000;

  private final AccountRows rows;
  private final OwnTransactions transactions;
  private final Cache<AccountId, Optional<Account>> cache =
      Caffeine.newBuilder().expireAfterWrite(MAX_AGE).maximumSize(MAX_ACCOUNTS).build();

  RecentAccounts(AccountRows rows, OwnTransactions transactions) {
    this.rows = rows;
    this.transactions = transactions;
  }

  @Override
  public Optional<Account> find(AccountId id) {
    return cache.get(id, this::load);
  }

  private Optional<Account> load(AccountId id) {
    return transactions.read(() -> rows.findById(id.value())).map(AccountRow::toAccount);
  }

  /** Once the open transaction is over, however it ends; at once where none is open. */
  void forgetAfterwards(AccountId id) {
    transactions.afterCompletion(() -> cache.invalidate(id));
  }
}
