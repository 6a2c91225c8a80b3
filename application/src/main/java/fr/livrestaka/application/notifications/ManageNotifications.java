package fr.livrestaka.application.notifications;

import fr.livrestaka.application.notifications.port.NotificationInbox;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.LiveKind;
import fr.livrestaka.application.shared.port.LiveFeed;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.notifications.NotificationId;
import fr.livrestaka.domain.notifications.refusals.NotYourNotification;
import fr.livrestaka.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** Lets people mark and remove their notices; repeating it does no harm (contract C N3–N5). */
@Singleton
public class ManageNotifications {
  private final NotificationInbox inbox;
  private final LiveFeed live;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public ManageNotifications(
      NotificationInbox inbox, LiveFeed live, Transactions transactions, InstantSource clock) {
    this.inbox = inbox;
    this.live = live;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * @throws NotFound where there is no such notice
   * @throws NotYourNotification where it is another account's
   */
  public void markRead(Caller caller, NotificationId id) {
    transactions.writing(
        () -> {
          requireOwn(caller, id);
          inbox.markRead(id, clock.instant());
          tellUnread(caller);
        });
  }

  /**
   * @return how many were unread
   */
  public int markAllRead(Caller caller) {
    return transactions.write(
        () -> {
          int marked = inbox.markAllRead(caller.id(), clock.instant());
          if (marked > 0) tellUnread(caller);
          return marked;
        });
  }

  /**
   * @throws NotFound where there is no such notice
   * @throws NotYourNotification where it is another account's
   */
  public void delete(Caller caller, NotificationId id) {
    transactions.writing(
        () -> {
          requireOwn(caller, id);
          inbox.delete(id, clock.instant());
          tellUnread(caller);
        });
  }

  private void tellUnread(Caller caller) {
    live.tell(caller.id(), LiveKind.UNREAD, "");
  }

  private void requireOwn(Caller caller, NotificationId id) {
    AccountId owner = inbox.ownerOf(id).orElseThrow(() -> new NotFound("notifications.not-found"));
    if (!owner.equals(caller.id())) throw new NotYourNotification();
  }
}
