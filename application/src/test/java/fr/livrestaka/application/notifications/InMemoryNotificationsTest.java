package fr.livrestaka.application.notifications;

import fr.livrestaka.application.live.InMemoryLive;
import fr.livrestaka.application.notifications.port.NotificationInbox;
import fr.livrestaka.application.notifications.port.Notifications;
import fr.livrestaka.application.shared.InMemoryOutbox;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.shared.DomainEvent;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

class InMemoryNotificationsTest extends NotificationsContract {
  private final InMemoryOutbox outbox = new InMemoryOutbox();
  private final InMemoryNotifications notifications =
      new InMemoryNotifications(outbox, new InMemoryLive(InstantSource.system()));

  @Override
  protected Notifications notifications() {
    return notifications;
  }

  @Override
  protected NotificationInbox inbox() {
    return notifications;
  }

  @Override
  protected AccountId account() {
    return new AccountId(UUID.randomUUID().toString());
  }

  @Override
  protected AccountId admin() {
    AccountId admin = account();
    notifications.addAdmin(admin);
    return admin;
  }

  @Override
  protected List<DomainEvent> recorded() {
    return outbox.events();
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return work.get();
  }
}
