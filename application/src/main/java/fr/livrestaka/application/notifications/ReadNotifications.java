package fr.livrestaka.application.notifications;

import fr.livrestaka.application.notifications.port.NotificationInbox;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.Page;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.application.shared.port.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;

/** Shows people their notices (contract C N1, N2). */
@Singleton
public class ReadNotifications {
  private final NotificationInbox inbox;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public ReadNotifications(
      NotificationInbox inbox, Transactions transactions, InstantSource clock) {
    this.inbox = inbox;
    this.transactions = transactions;
    this.clock = clock;
  }

  public Page<NotificationView> list(Caller caller, boolean unreadOnly, PageRequest page) {
    return transactions.read(() -> inbox.list(caller.id(), unreadOnly, page));
  }

  /** The caller's notice that was made from that source; empty where it was removed. */
  public Optional<NotificationView> ofSource(Caller caller, String sourceId) {
    return transactions.readCurrent(() -> inbox.ofSource(caller.id(), sourceId));
  }

  public long countUnread(Caller caller) {
    return transactions.read(() -> inbox.countUnread(caller.id(), clock.instant()));
  }
}
