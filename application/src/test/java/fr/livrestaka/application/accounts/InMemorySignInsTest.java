package fr.livrestaka.application.accounts;

import fr.livrestaka.application.accounts.port.SignIns;
import fr.livrestaka.application.accounts.port.SignInsContract;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import java.util.function.Supplier;

class InMemorySignInsTest extends SignInsContract {
  private final InMemoryAccounts accounts = new InMemoryAccounts();
  private final InMemorySignIns signIns = new InMemorySignIns(accounts);

  @Override
  protected SignIns signIns() {
    return signIns;
  }

  @Override
  protected AccountId account() {
    Account lina = AccountFixtures.lina();
    accounts.add(lina);
    return lina.id();
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return work.get();
  }
}
