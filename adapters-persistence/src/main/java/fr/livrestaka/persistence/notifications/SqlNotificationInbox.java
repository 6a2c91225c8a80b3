package fr.livrestaka.persistence.notifications;

import fr.livrestaka.application.notifications.port.NotificationInbox;
import fr.livrestaka.application.notifications.port.NotificationView;
import fr.livrestaka.application.shared.Page;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.notifications.NotificationId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Notices in MySQL. */
@Singleton
final class SqlNotificationInbox implements NotificationInbox {
  private final NotificationRows rows;

  SqlNotificationInbox(NotificationRows rows) {
    this.rows = rows;
  }

  @Override
  public Page<NotificationView> list(AccountId owner, boolean unreadOnly, PageRequest page) {
    List<NotificationRow> found =
        unreadOnly
            ? rows.unreadPage(owner.value(), page.size(), page.offset())
            : rows.page(owner.value(), page.size(), page.offset());
    long total = unreadOnly ? rows.countUnread(owner.value()) : rows.countAll(owner.value());
    return new Page<>(
        found.stream().map(NotificationRow::toView).toList(), page.number(), page.size(), total);
  }

  @Override
  public long countUnread(AccountId owner, Instant now) {
    return rows.countUnreadAndLive(owner.value(), now);
  }

  @Override
  public Optional<NotificationView> ofSource(AccountId owner, String sourceId) {
    return rows.ofSource(owner.value(), sourceId).map(NotificationRow::toView);
  }

  @Override
  public Optional<AccountId> ownerOf(NotificationId id) {
    return rows.findById(id.value()).map(row -> new AccountId(row.userId()));
  }

  @Override
  public void markRead(NotificationId id, Instant now) {
    rows.markRead(id.value(), now);
  }

  @Override
  public int markAllRead(AccountId owner, Instant now) {
    return rows.markAllRead(owner.value(), now);
  }

  @Override
  public void delete(NotificationId id, Instant now) {
    rows.hide(id.value(), now);
  }
}
