package fr.livrestaka.application.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.notifications.port.NotificationInbox;
import fr.livrestaka.application.notifications.port.NotificationView;
import fr.livrestaka.application.notifications.port.Notifications;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.notifications.Notice;
import fr.livrestaka.domain.notifications.NotificationPriority;
import fr.livrestaka.domain.notifications.NotificationType;
import fr.livrestaka.domain.notifications.events.AdminNoticeCreated;
import fr.livrestaka.domain.notifications.events.UserNoticeCreated;
import fr.livrestaka.domain.shared.DomainEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Notifications} does. */
public abstract class NotificationsContract {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00.123Z");
  private static final Notice NOTICE =
      new Notice(
          "Nouvelle commande",
          "« Tome 1 » 📖",
          NotificationType.ORDER,
          NotificationPriority.HAUTE,
          Optional.of("/admin/commandes?id=1"),
          Map.of("amount", 28000));

  protected abstract Notifications notifications();

  protected abstract NotificationInbox inbox();

  /** An active account that is no administrator. */
  protected abstract AccountId account();

  /** One more active administrator; none at the beginning of a test. */
  protected abstract AccountId admin();

  /** The events recorded by {@link #notifications} in this test. */
  protected abstract List<DomainEvent> recorded();

  protected abstract <T> T inTransaction(Supplier<T> work);

  @Test
  void anAccountGetsOneRowAndOneMailForOneSource() {
    AccountId account = account();
    String source = source();
    notify(account, source);
    notify(account, source);
    List<NotificationView> rows = rowsOf(account);
    assertThat(rows).hasSize(1);
    NotificationView row = rows.get(0);
    assertThat(row.title()).isEqualTo(NOTICE.title());
    assertThat(row.message()).isEqualTo(NOTICE.message());
    assertThat(row.type()).isEqualTo(NOTICE.type());
    assertThat(row.priority()).isEqualTo(NOTICE.priority());
    assertThat(row.actionUrl()).isEqualTo(NOTICE.actionUrl());
    assertThat(row.data()).isPresent();
    assertThat(row.createdAt()).isEqualTo(NOON);
    assertThat(row.expiresAt()).contains(NOON.plus(Duration.ofDays(30)));
    assertThat(recorded())
        .containsExactly(
            new UserNoticeCreated(
                account,
                NOTICE.title(),
                NOTICE.message(),
                NOTICE.type(),
                "/admin/commandes?id=1",
                Optional.empty()));
    notify(account, source());
    assertThat(rowsOf(account)).hasSize(2);
    assertThat(recorded()).hasSize(2);
  }

  @Test
  void eachAdministratorGetsARowAndTheTeamOneMail() {
    AccountId one = admin();
    AccountId other = admin();
    String source = source();
    notifyAdmins(source);
    notifyAdmins(source);
    assertThat(rowsOf(one)).hasSize(1);
    assertThat(rowsOf(other)).hasSize(1);
    assertThat(recorded())
        .containsExactly(
            new AdminNoticeCreated(
                NOTICE.title(),
                NOTICE.message(),
                "/admin/commandes?id=1",
                Map.of("amount", "28000")));
  }

  @Test
  void whoBecomesAnAdministratorLaterGetsNoneOfWhatOthersHave() {
    admin();
    String source = source();
    notifyAdmins(source);
    AccountId late = admin();
    notifyAdmins(source);
    assertThat(rowsOf(late)).isEmpty();
    assertThat(recorded()).hasSize(1);
  }

  @Test
  void theTeamGetsItsMailAlsoWithoutAnActiveAdministrator() {
    notifyAdmins(source());
    assertThat(recorded()).hasSize(1);
    assertThat(recorded().get(0)).isInstanceOf(AdminNoticeCreated.class);
  }

  protected void notify(AccountId account, String source) {
    notify(account, NOTICE, source);
  }

  protected void notify(AccountId account, Notice notice, String source) {
    inTransaction(
        () -> {
          notifications().notify(account, notice, source, NOON);
          return true;
        });
  }

  protected static String source() {
    return UUID.randomUUID().toString();
  }

  private void notifyAdmins(String source) {
    inTransaction(
        () -> {
          notifications().notifyAdmins(NOTICE, source, NOON);
          return true;
        });
  }

  private List<NotificationView> rowsOf(AccountId account) {
    return inTransaction(() -> inbox().list(account, false, new PageRequest(1, 9))).rows();
  }
}
