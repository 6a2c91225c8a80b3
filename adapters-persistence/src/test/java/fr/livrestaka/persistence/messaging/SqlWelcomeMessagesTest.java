package fr.livrestaka.persistence.messaging;

import fr.livrestaka.application.messaging.WelcomeMessagesContract;
import fr.livrestaka.application.messaging.port.MessageViews;
import fr.livrestaka.application.messaging.port.Messages;
import fr.livrestaka.application.messaging.port.WelcomeMessages;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.persistence.testing.TestStore;
import java.util.function.Supplier;

class SqlWelcomeMessagesTest extends WelcomeMessagesContract {
  @Override
  protected WelcomeMessages welcome() {
    return TestStore.bean(WelcomeMessages.class);
  }

  @Override
  protected Messages messages() {
    return TestStore.bean(Messages.class);
  }

  @Override
  protected MessageViews views() {
    return TestStore.bean(MessageViews.class);
  }

  @Override
  protected AccountId client() {
    return StoredPeople.person(Role.USER).id();
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return StoredPeople.inTransaction(work);
  }
}
