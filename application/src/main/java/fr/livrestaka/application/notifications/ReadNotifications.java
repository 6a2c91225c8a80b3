package fr.livrestaka.application.notifications;

import fr.livrestaka.application.notifications.port.InboxSnapshots;
import fr.livrestaka.application.notifications.port.NotificationInbox;
import fr.livrestaka.application.notifications.port.NotificationView;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.Page;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.application.shared.port.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Shows people their notices (contract C N1, N2). */
@Singleton
public class ReadNotifications {
  private final NotificationInbox inbox;
  private final InboxSnapshots snapshots;
  private final Transactions transactions;

  @Inject
  public ReadNotifications(
      NotificationInbox inbox, InboxSnapshots snapshots, Transactions transactions) {
    this.inbox = inbox;
    this.snapshots = snapshots;
    this.transactions = transactions;
  }

  public Page<NotificationView> list(Caller caller, boolean unreadOnly, PageRequest page) {
    boolean isFirst = !unreadOnly && page.number() == 1 && page.size() == InboxSnapshots.FIRST;
    return isFirst
        ? snapshots.first(caller)
        : transactions.read(() -> inbox.list(caller.id(), unreadOnly, page));
  }

  public long countUnread(Caller caller) {
    return snapshots.countUnread(caller);
  }
}
