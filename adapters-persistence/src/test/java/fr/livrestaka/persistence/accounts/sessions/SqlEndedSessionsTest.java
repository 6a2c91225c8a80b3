package fr.livrestaka.persistence.accounts.sessions;

import fr.livrestaka.application.accounts.port.EndedSessions;
import fr.livrestaka.application.accounts.port.EndedSessionsContract;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.persistence.testing.TestStore;
import java.util.function.Supplier;

class SqlEndedSessionsTest extends EndedSessionsContract {
  @Override
  protected EndedSessions sessions() {
    return TestStore.bean(EndedSessions.class);
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return TestStore.bean(Transactions.class).write(work);
  }
}
