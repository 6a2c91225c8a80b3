package fr.livrestaka.application.live;

import fr.livrestaka.application.live.port.LiveTickets;
import fr.livrestaka.domain.accounts.AccountId;
import java.util.UUID;
import java.util.function.Supplier;

class InMemoryLiveTicketsTest extends LiveTicketsContract {
  private final LiveTickets tickets = new InMemoryLiveTickets();

  @Override
  protected LiveTickets tickets() {
    return tickets;
  }

  @Override
  protected AccountId account() {
    return new AccountId(UUID.randomUUID().toString());
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return work.get();
  }
}
