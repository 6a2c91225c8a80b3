package fr.livrestaka.application.notifications;

import fr.livrestaka.application.notifications.port.InboxSnapshots;
import fr.livrestaka.application.notifications.port.NotificationInbox;
import fr.livrestaka.application.notifications.port.NotificationView;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.Page;
import fr.livrestaka.application.shared.PageRequest;
import java.time.InstantSource;

/** Notices in memory need not be remembered. */
public record InMemoryInboxSnapshots(NotificationInbox inbox, InstantSource clock)
    implements InboxSnapshots {
  @Override
  public long countUnread(Caller caller) {
    return inbox.countUnread(caller.id(), clock.instant());
  }

  @Override
  public Page<NotificationView> first(Caller caller) {
    return inbox.list(caller.id(), false, new PageRequest(1, FIRST));
  }
}
