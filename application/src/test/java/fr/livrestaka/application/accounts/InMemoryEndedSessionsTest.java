package fr.livrestaka.application.accounts;

import fr.livrestaka.application.accounts.port.EndedSessions;
import fr.livrestaka.application.accounts.port.EndedSessionsContract;
import java.util.function.Supplier;

class InMemoryEndedSessionsTest extends EndedSessionsContract {
  private final InMemoryEndedSessions sessions = new InMemoryEndedSessions();

  @Override
  protected EndedSessions sessions() {
    return sessions;
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return work.get();
  }
}
