package fr.livrestaka.persistence.notifications;

import fr.livrestaka.application.notifications.NotificationInboxContract;
import fr.livrestaka.application.notifications.port.NotificationInbox;
import fr.livrestaka.application.notifications.port.Notifications;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.persistence.testing.TestStore;
import java.util.function.Supplier;

class SqlNotificationInboxTest extends NotificationInboxContract {
  @Override
  protected NotificationInbox inbox() {
    return TestStore.bean(NotificationInbox.class);
  }

  @Override
  protected Notifications notifications() {
    return TestStore.bean(Notifications.class);
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
