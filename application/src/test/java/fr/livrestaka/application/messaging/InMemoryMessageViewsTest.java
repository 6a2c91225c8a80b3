package fr.livrestaka.application.messaging;

import fr.livrestaka.application.accounts.InMemoryAccounts;
import fr.livrestaka.application.messaging.port.MessageSearch;
import fr.livrestaka.application.messaging.port.MessageViews;
import fr.livrestaka.application.messaging.port.Messages;
import fr.livrestaka.application.messaging.port.Threads;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.messaging.Party;
import java.util.UUID;
import java.util.function.Supplier;

class InMemoryMessageViewsTest extends MessageViewsContract {
  private final MessageShelf shelf = new MessageShelf();
  private final InMemoryMessageViews views =
      new InMemoryMessageViews(shelf, new InMemoryAccounts());

  @Override
  protected Messages messages() {
    return new InMemoryMessages(shelf);
  }

  @Override
  protected Threads threads() {
    return new InMemoryThreads(shelf);
  }

  @Override
  protected MessageViews views() {
    return views;
  }

  @Override
  protected MessageSearch search() {
    return views;
  }

  @Override
  protected Party person(Role role) {
    return new Party(new AccountId(UUID.randomUUID().toString()), role);
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return work.get();
  }
}
