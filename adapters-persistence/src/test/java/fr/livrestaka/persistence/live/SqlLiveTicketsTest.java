package fr.livrestaka.persistence.live;

import fr.livrestaka.application.live.LiveTicketsContract;
import fr.livrestaka.application.live.port.LiveTickets;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.persistence.notifications.TestAccounts;
import fr.livrestaka.persistence.testing.TestStore;
import java.util.function.Supplier;

class SqlLiveTicketsTest extends LiveTicketsContract {
  @Override
  protected LiveTickets tickets() {
    return TestStore.bean(LiveTickets.class);
  }

  @Override
  protected AccountId account() {
    return TestAccounts.insert("USER");
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return TestStore.bean(Transactions.class).write(work);
  }
}
