package fr.livrestaka.persistence.accounts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.livrestaka.application.accounts.port.AccountSnapshots;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.support.TransactionSynchronization;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Duration;
import java.util.Optional;

/** Remembers accounts for five seconds, so that most requests need not read their caller. */
@Singleton
final class RecentAccounts implements AccountSnapshots {
  private static final Duration MAX_AGE = Duration.ofSeconds(5);
  private static final int MAX_ACCOUNTS = 20_000;

  private final AccountRows rows;
  private final Transactions transactions;
  private final TransactionOperations<Connection> operations;
  private final Cache<AccountId, Optional<Account>> cache =
      Caffeine.newBuilder().expireAfterWrite(MAX_AGE).maximumSize(MAX_ACCOUNTS).build();

  RecentAccounts(
      AccountRows rows, Transactions transactions, TransactionOperations<Connection> operations) {
    this.rows = rows;
    this.transactions = transactions;
    this.operations = operations;
  }

  @Override
  public Optional<Account> find(AccountId id) {
    return cache.get(id, this::load);
  }

  private Optional<Account> load(AccountId id) {
    return transactions.read(() -> rows.findById(id.value())).map(AccountRow::toAccount);
  }

  void forgetAfterCommit(AccountId id) {
    operations
        .findTransactionStatus()
        .ifPresentOrElse(
            status -> status.registerSynchronization(new Forgetting(id)),
            () -> cache.invalidate(id));
  }

  private final class Forgetting implements TransactionSynchronization {
    private final AccountId id;

    Forgetting(AccountId id) {
      this.id = id;
    }

    @Override
    public void afterCompletion(Status status) {
      cache.invalidate(id);
    }
  }
}
