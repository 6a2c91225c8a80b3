package fr.livrestaka.persistence.notifications;

import fr.livrestaka.application.notifications.port.InboxSnapshots;
import fr.livrestaka.application.notifications.port.NotificationView;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.Page;
import fr.livrestaka.persistence.shared.LiveCache;
import fr.livrestaka.persistence.shared.LiveCaches;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Remembers the first page of notices, and how many are unread until the next one expires. */
@Singleton
final class RecentInboxes implements InboxSnapshots {
  private final Statements statements;
  private final InstantSource clock;
  private final LiveCache<Unread> unread;
  private final LiveCache<Page<NotificationView>> first;

  RecentInboxes(
      NotificationRows rows, Statements statements, LiveCaches caches, InstantSource clock) {
    this.statements = statements;
    this.clock = clock;
    this.unread = caches.of(this::unread);
    this.first =
        caches.of(
            owner ->
                new Page<>(
                    rows.page(owner, FIRST, 0).stream().map(NotificationRow::toView).toList(),
                    1,
                    FIRST,
                    rows.countAll(owner)));
  }

  /**
   * @param until when the first of them expires
   */
  private record Unread(long count, Optional<Instant> until) {
    boolean holdsAt(Instant now) {
      return until.filter(end -> !end.isAfter(now)).isEmpty();
    }
  }

  @Override
  public long countUnread(Caller caller) {
    Unread known = unread.get(caller);
    if (known.holdsAt(clock.instant())) return known.count();
    unread.forget(caller);
    return unread.get(caller).count();
  }

  private Unread unread(String owner) {
    return statements
        .query(
            "SELECT COUNT(*) AS number, MIN(expiresAt) AS nextEnd FROM notifications WHERE userId = ?"
                + " AND isDeleted = 0 AND isRead = 0 AND (expiresAt IS NULL OR expiresAt > ?)",
            row -> new Unread(row.getLong("number"), Statements.optionalInstant(row, "nextEnd")),
            owner,
            clock.instant())
        .get(0);
  }

  @Override
  public Page<NotificationView> first(Caller caller) {
    return first.get(caller);
  }
}
