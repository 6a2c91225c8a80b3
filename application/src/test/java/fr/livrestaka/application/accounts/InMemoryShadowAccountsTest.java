package fr.livrestaka.application.accounts;

import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.accounts.port.ShadowAccounts;
import fr.livrestaka.application.accounts.port.ShadowAccountsContract;
import java.util.function.Supplier;

class InMemoryShadowAccountsTest extends ShadowAccountsContract {
  private final InMemoryAccounts accounts = new InMemoryAccounts();
  private final InMemoryShadowAccounts shadows = new InMemoryShadowAccounts(accounts);

  @Override
  protected ShadowAccounts shadows() {
    return shadows;
  }

  @Override
  protected Accounts accounts() {
    return accounts;
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return work.get();
  }
}
