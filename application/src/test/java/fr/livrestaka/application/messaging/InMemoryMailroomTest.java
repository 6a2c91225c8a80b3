package fr.livrestaka.application.messaging;

import fr.livrestaka.application.messaging.port.InboxSearch;
import fr.livrestaka.application.messaging.port.Messages;
import fr.livrestaka.application.messaging.port.Threads;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.messaging.Party;
import java.util.UUID;
import java.util.function.Supplier;

class InMemoryMailroomTest extends MailroomModelContract {
  private final MessageShelf shelf = new MessageShelf();
  private final InMemoryThreads threads = new InMemoryThreads(shelf);

  @Override
  protected Messages messages() {
    return new InMemoryMessages(shelf);
  }

  @Override
  protected Threads threads() {
    return threads;
  }

  @Override
  protected InboxSearch inbox() {
    return threads;
  }

  @Override
  protected Party person(Role role) {
    return new Party(new AccountId(UUID.randomUUID().toString()), role);
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return work.get();
  }

  @Override
  protected int operations() {
    return 10_000;
  }
}
