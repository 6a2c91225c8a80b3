package fr.livrestaka.application.notifications.port;

import fr.livrestaka.application.shared.Page;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.notifications.NotificationId;
import java.time.Instant;
import java.util.Optional;

/** A person's notices, as rows. */
public interface NotificationInbox {
  /** Newest first; deleted ones are left out, expired ones are not (contract C N1). */
  Page<NotificationView> list(AccountId owner, boolean unreadOnly, PageRequest page);

  /** Unread, not deleted, not expired. */
  long countUnread(AccountId owner, Instant now);

  /** The one that was made from that source, unless it was deleted. */
  Optional<NotificationView> ofSource(AccountId owner, String sourceId);

  Optional<AccountId> ownerOf(NotificationId id);

  void markRead(NotificationId id, Instant now);

  /**
   * @return how many changed
   */
  int markAllRead(AccountId owner, Instant now);

  /** Hides the row from its owner. */
  void delete(NotificationId id, Instant now);
}
