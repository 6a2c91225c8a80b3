package fr.livrestaka.application.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.notifications.port.NotificationInbox;
import fr.livrestaka.application.notifications.port.NotificationView;
import fr.livrestaka.application.notifications.port.Notifications;
import fr.livrestaka.application.shared.Page;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.notifications.Notice;
import fr.livrestaka.domain.notifications.NotificationId;
import fr.livrestaka.domain.notifications.NotificationPriority;
import fr.livrestaka.domain.notifications.NotificationType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link NotificationInbox} does. */
public abstract class NotificationInboxContract {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00.123Z");
  private static final Instant LATER = NOON.plusSeconds(60);

  private AccountId owner;
  private AccountId other;

  protected abstract NotificationInbox inbox();

  /** What fills the inbox. */
  protected abstract Notifications notifications();

  protected abstract AccountId account();

  protected abstract <T> T inTransaction(Supplier<T> work);

  @BeforeEach
  void threeNoticesAndOneOfSomebodyElse() {
    owner = account();
    other = account();
    add(owner, "oldest", NOON);
    add(owner, "newest", NOON.plusMillis(2));
    add(owner, "middle", NOON.plusMillis(1));
    add(other, "other", NOON);
  }

  @Test
  void listsTheOwnersNoticesNewestFirst() {
    Page<NotificationView> first = page(owner, false, 1);
    assertThat(titles(first)).containsExactly("newest", "middle");
    assertThat(first.total()).isEqualTo(3);
    assertThat(titles(page(owner, false, 2))).containsExactly("oldest");
    assertThat(page(owner, false, 9).rows()).isEmpty();
  }

  @Test
  void aNoticeThatIsReadCountsNoMore() {
    NotificationId id = idOf("newest");
    changing(() -> inbox().markRead(id, LATER));
    NotificationView read = page(owner, false, 1).rows().get(0);
    assertThat(read.isRead()).isTrue();
    assertThat(read.readAt()).contains(LATER);
    assertThat(read.updatedAt()).isEqualTo(LATER);
    Page<NotificationView> unread = page(owner, true, 1);
    assertThat(titles(unread)).containsExactly("middle", "oldest");
    assertThat(unread.total()).isEqualTo(2);
    assertThat(countUnread(LATER)).isEqualTo(2);
  }

  @Test
  void marksAllOfOneOwnerRead() {
    assertThat(inTransaction(() -> inbox().markAllRead(owner, LATER))).isEqualTo(3);
    assertThat(inTransaction(() -> inbox().markAllRead(owner, LATER))).isZero();
    assertThat(page(owner, true, 1).rows()).isEmpty();
    assertThat(page(other, true, 1).rows()).hasSize(1);
  }

  @Test
  void aDeletedNoticeIsHidden() {
    NotificationId id = idOf("newest");
    changing(() -> inbox().delete(id, LATER));
    assertThat(titles(page(owner, false, 1))).containsExactly("middle", "oldest");
    assertThat(countUnread(LATER)).isEqualTo(2);
    assertThat(inTransaction(() -> inbox().markAllRead(owner, LATER))).isEqualTo(2);
  }

  @Test
  void anExpiredNoticeIsListedButNotCounted() {
    Instant end = NOON.plus(Duration.ofDays(30));
    assertThat(countUnread(end.minusMillis(1))).isEqualTo(3);
    assertThat(countUnread(end)).isEqualTo(2);
    assertThat(page(owner, false, 1).total()).isEqualTo(3);
  }

  @Test
  void tellsWhoseANoticeIs() {
    NotificationId id = idOf("newest");
    assertThat(inTransaction(() -> inbox().ownerOf(id))).contains(owner);
    NotificationId unknown = new NotificationId("no-such-id");
    assertThat(inTransaction(() -> inbox().ownerOf(unknown))).isEmpty();
  }

  private void add(AccountId account, String title, Instant at) {
    Notice notice =
        new Notice(
            title,
            "Texte",
            NotificationType.INFO,
            NotificationPriority.NORMALE,
            Optional.empty(),
            Map.of());
    String source = UUID.randomUUID().toString();
    changing(() -> notifications().notify(account, notice, source, at));
  }

  private NotificationId idOf(String title) {
    return page(owner, false, 1).rows().stream()
        .filter(row -> row.title().equals(title))
        .map(row -> new NotificationId(row.id()))
        .findFirst()
        .orElseThrow();
  }

  private long countUnread(Instant now) {
    return inTransaction(() -> inbox().countUnread(owner, now));
  }

  private Page<NotificationView> page(AccountId of, boolean unreadOnly, int number) {
    return inTransaction(() -> inbox().list(of, unreadOnly, new PageRequest(number, 2)));
  }

  private static List<String> titles(Page<NotificationView> page) {
    return page.rows().stream().map(NotificationView::title).toList();
  }

  private void changing(Runnable work) {
    inTransaction(
        () -> {
          work.run();
          return true;
        });
  }
}
