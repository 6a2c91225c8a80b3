package fr.livrestaka.persistence.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.accounts.AccountFixtures;
import fr.livrestaka.application.accounts.port.AccountSnapshots;
import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.accounts.port.AccountsContract;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.persistence.testing.TestStore;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SqlAccountsTest extends AccountsContract {
  private static final Instant LATER = Instant.parse("2026-05-02T10:00:00.456Z");

  @Override
  protected Accounts accounts() {
    return TestStore.bean(Accounts.class);
  }

  @Override
  protected Transactions transactions() {
    return TestStore.bean(Transactions.class);
  }

  @Test
  void showsOwnChangesAtOnceInSnapshots() {
    AccountSnapshots snapshots = TestStore.bean(AccountSnapshots.class);
    Account account = AccountFixtures.lina();
    transactions().writing(() -> accounts().add(account));
    assertThat(snapshots.find(account.id())).contains(account);

    transactions().writing(() -> accounts().change(account.id(), a -> a.deactivated(LATER)));

    assertThat(snapshots.find(account.id())).contains(account.deactivated(LATER));
  }
}
