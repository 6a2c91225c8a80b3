package fr.livrestaka.application.notifications.port;

import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.Page;

/**
 * What screens ask for again and again. What this process commits shows at once, what another one
 * commits after two seconds at the latest. Needs no open transaction.
 */
public interface InboxSnapshots {
  /** How many notices the first page has. */
  int FIRST = 20;

  /** Unread, not deleted, not expired. */
  long countUnread(Caller caller);

  /** The newest {@link #FIRST}, as {@link NotificationInbox#list}. */
  Page<NotificationView> first(Caller caller);
}
