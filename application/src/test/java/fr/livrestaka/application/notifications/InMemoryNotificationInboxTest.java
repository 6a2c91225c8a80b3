package fr.livrestaka.application.notifications;

import fr.livrestaka.application.live.InMemoryLive;
import fr.livrestaka.application.notifications.port.NotificationInbox;
import fr.livrestaka.application.notifications.port.Notifications;
import fr.livrestaka.application.shared.InMemoryOutbox;
import fr.livrestaka.domain.accounts.AccountId;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;

class InMemoryNotificationInboxTest extends NotificationInboxContract {
  private final InMemoryNotifications notifications =
      new InMemoryNotifications(new InMemoryOutbox(), new InMemoryLive(InstantSource.system()));

  @Override
  protected NotificationInbox inbox() {
    return notifications;
  }

  @Override
  protected Notifications notifications() {
    return notifications;
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
