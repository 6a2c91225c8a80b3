package fr.livrestaka.application.retention;

import fr.livrestaka.application.accounts.AccountFixtures;
import fr.livrestaka.application.accounts.InMemoryAccounts;
import fr.livrestaka.application.accounts.InMemorySignIns;
import fr.livrestaka.application.retention.port.DormantAccounts;
import fr.livrestaka.application.retention.port.DormantAccountsContract;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import java.time.Instant;
import java.util.function.Supplier;

class InMemoryDormantAccountsTest extends DormantAccountsContract {
  private final InMemoryAccounts accounts = new InMemoryAccounts();
  private final InMemorySignIns signIns = new InMemorySignIns(accounts);
  private final InMemoryDormantAccounts dormant = new InMemoryDormantAccounts(accounts, signIns);

  @Override
  protected DormantAccounts dormant() {
    return dormant;
  }

  @Override
  protected Account stored(Role role) {
    Account account = AccountFixtures.made(role, MADE);
    accounts.add(account);
    return account;
  }

  @Override
  protected void signIn(AccountId account, Instant at) {
    signIns.remember(account, at);
  }

  @Override
  protected void erase(AccountId account) {
    accounts.change(account, found -> found.erased(MADE).state());
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return work.get();
  }
}
