package fr.livrestaka.application.messaging;

import fr.livrestaka.application.accounts.InMemoryAccounts;
import fr.livrestaka.application.messaging.port.MessageViews;
import fr.livrestaka.application.messaging.port.Messages;
import fr.livrestaka.application.messaging.port.WelcomeMessages;
import fr.livrestaka.domain.accounts.AccountId;
import java.util.UUID;
import java.util.function.Supplier;

class InMemoryWelcomeMessagesTest extends WelcomeMessagesContract {
  private final MessageShelf shelf = new MessageShelf();
  private final Messages messages = new InMemoryMessages(shelf);
  private final WelcomeMessages welcome = new InMemoryWelcomeMessages(messages);

  @Override
  protected WelcomeMessages welcome() {
    return welcome;
  }

  @Override
  protected Messages messages() {
    return messages;
  }

  @Override
  protected MessageViews views() {
    return new InMemoryMessageViews(shelf, new InMemoryAccounts());
  }

  @Override
  protected AccountId client() {
    return new AccountId(UUID.randomUUID().toString());
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return work.get();
  }
}
