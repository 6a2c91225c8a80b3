package fr.livrestaka.persistence.accounts;

import static fr.livrestaka.application.accounts.AccountFixtures.lina;
import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.accounts.port.AccountsContract;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.persistence.testing.TestStore;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class SqlAccountsTest extends AccountsContract {
  private static final Instant LATER = Instant.parse("2026-04-02T10:00:00.456Z");

  @Test
  void locksAnAccountAsItIsNowAndNotAsItWasWhenTheTransactionBegan() {
    Account account = lina();
    transactions().writing(() -> accounts().add(account));
    Optional<Account> locked =
        transactions()
            .write(
                () -> {
                  assertThat(accounts().find(account.id())).contains(account);
                  CompletableFuture.runAsync(() -> erase(account.id())).join();
                  return accounts().lock(account.id());
                });
    assertThat(locked).contains(account.erased(LATER).state());
  }

  private void erase(AccountId id) {
    transactions().write(() -> accounts().change(id, account -> account.erased(LATER).state()));
  }

  @Override
  protected Accounts accounts() {
    return TestStore.bean(Accounts.class);
  }

  @Override
  protected Transactions transactions() {
    return TestStore.bean(Transactions.class);
  }
}
