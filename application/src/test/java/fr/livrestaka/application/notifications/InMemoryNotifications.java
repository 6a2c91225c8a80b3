package fr.livrestaka.application.notifications;

import fr.livrestaka.application.notifications.port.NoticeStore;
import fr.livrestaka.application.notifications.port.NotificationInbox;
import fr.livrestaka.application.notifications.port.NotificationView;
import fr.livrestaka.application.notifications.port.Notifications;
import fr.livrestaka.application.shared.Page;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.application.shared.Undoable;
import fr.livrestaka.application.shared.port.LiveFeed;
import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.notifications.Notice;
import fr.livrestaka.domain.notifications.NotificationId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Notices in memory; data that is JSON text is only known to be there. */
public final class InMemoryNotifications
    implements Notifications, NoticeStore, NotificationInbox, Undoable {
  private final List<NotificationView> rows = new ArrayList<>();
  private final List<AccountId> activeAdmins = new ArrayList<>();
  private final List<String> stored = new ArrayList<>();
  private final RecordNotices recordNotices;

  public InMemoryNotifications(Outbox outbox, LiveFeed live) {
    recordNotices = new RecordNotices(this, outbox, live);
  }

  public void addAdmin(AccountId admin) {
    activeAdmins.add(admin);
  }

  @Override
  public void notify(AccountId account, Notice notice, String sourceId, Instant at) {
    recordNotices.notify(account, notice, sourceId, at);
  }

  @Override
  public void notifyAdmins(Notice notice, String sourceId, Instant at) {
    recordNotices.notifyAdmins(notice, sourceId, at);
  }

  @Override
  public boolean add(AccountId account, Notice notice, String sourceId, Instant at) {
    return insert(account, notice, sourceId, at);
  }

  @Override
  public boolean addForAdmins(Notice notice, String sourceId, Instant at) {
    boolean isRepetition =
        activeAdmins.stream().anyMatch(admin -> stored.contains(key(admin, sourceId)));
    if (isRepetition) return false;
    for (AccountId admin : activeAdmins) insert(admin, notice, sourceId, at);
    return true;
  }

  @Override
  public Page<NotificationView> list(AccountId owner, boolean unreadOnly, PageRequest page) {
    List<NotificationView> all =
        of(owner)
            .filter(row -> !unreadOnly || !row.isRead())
            .sorted(Comparator.comparing(NotificationView::createdAt).reversed())
            .toList();
    List<NotificationView> some = all.stream().skip(page.offset()).limit(page.size()).toList();
    return new Page<>(some, page.number(), page.size(), all.size());
  }

  @Override
  public long countUnread(AccountId owner, Instant now) {
    return of(owner)
        .filter(row -> !row.isRead())
        .filter(row -> row.expiresAt().filter(end -> !end.isAfter(now)).isEmpty())
        .count();
  }

  @Override
  public Optional<NotificationView> ofSource(AccountId owner, String sourceId) {
    int number = stored.indexOf(key(owner, sourceId)) + 1;
    return of(owner).filter(row -> row.id().equals("notice-" + number)).findFirst();
  }

  @Override
  public Optional<AccountId> ownerOf(NotificationId id) {
    return rows.stream()
        .filter(row -> row.id().equals(id.value()))
        .map(NotificationView::userId)
        .findFirst();
  }

  @Override
  public void markRead(NotificationId id, Instant now) {
    change(row -> row.id().equals(id.value()), row -> changed(row, true, row.isDeleted(), now));
  }

  @Override
  public int markAllRead(AccountId owner, Instant now) {
    return change(
        row -> row.userId().equals(owner) && !row.isDeleted() && !row.isRead(),
        row -> changed(row, true, false, now));
  }

  @Override
  public void delete(NotificationId id, Instant now) {
    change(row -> row.id().equals(id.value()), row -> changed(row, row.isRead(), true, now));
  }

  private Stream<NotificationView> of(AccountId owner) {
    return rows.stream().filter(row -> row.userId().equals(owner) && !row.isDeleted());
  }

  private boolean insert(AccountId owner, Notice notice, String sourceId, Instant at) {
    String key = key(owner, sourceId);
    if (stored.contains(key)) return false;
    stored.add(key);
    return rows.add(
        new NotificationView(
            "notice-" + stored.size(),
            owner,
            notice.title(),
            notice.message(),
            notice.type(),
            notice.priority(),
            notice.data().isEmpty() ? Optional.empty() : Optional.of(notice.data().toString()),
            notice.actionUrl(),
            false,
            false,
            Optional.empty(),
            Optional.of(notice.expiresAt(at)),
            at,
            at));
  }

  private static String key(AccountId owner, String sourceId) {
    return sourceId + " " + owner.value();
  }

  @Override
  public Runnable undo() {
    List<NotificationView> rowsBefore = List.copyOf(rows);
    List<String> storedBefore = List.copyOf(stored);
    return () -> {
      rows.clear();
      rows.addAll(rowsBefore);
      stored.clear();
      stored.addAll(storedBefore);
    };
  }

  private int change(Predicate<NotificationView> which, UnaryOperator<NotificationView> change) {
    int changed = (int) rows.stream().filter(which).count();
    rows.replaceAll(row -> which.test(row) ? change.apply(row) : row);
    return changed;
  }

  private static NotificationView changed(
      NotificationView row, boolean read, boolean deleted, Instant now) {
    return new NotificationView(
        row.id(),
        row.userId(),
        row.title(),
        row.message(),
        row.type(),
        row.priority(),
        row.data(),
        row.actionUrl(),
        read,
        deleted,
        read && !deleted ? Optional.of(now) : row.readAt(),
        row.expiresAt(),
        row.createdAt(),
        now);
  }
}
