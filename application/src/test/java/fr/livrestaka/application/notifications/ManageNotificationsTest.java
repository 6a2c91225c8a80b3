package fr.livrestaka.application.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.livrestaka.application.house.InMemoryHouse;
import fr.livrestaka.application.notifications.port.NotificationView;
import fr.livrestaka.application.notifications.port.Notifications;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.notifications.Notice;
import fr.livrestaka.domain.notifications.NotificationId;
import fr.livrestaka.domain.notifications.NotificationPriority;
import fr.livrestaka.domain.notifications.NotificationType;
import fr.livrestaka.domain.notifications.refusals.NotYourNotification;
import fr.livrestaka.domain.shared.NotFound;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Reading, marking and removing one's notices. */
class ManageNotificationsTest {
  private static final PageRequest PAGE = new PageRequest(1, 10);

  private final InMemoryHouse house = new InMemoryHouse();
  private final Account account = house.person(Role.USER);
  private final Caller lina = InMemoryHouse.caller(account);
  private final Caller other = InMemoryHouse.caller(house.person(Role.USER));
  private final ReadNotifications read = house.get(ReadNotifications.class);
  private final ManageNotifications manage = house.get(ManageNotifications.class);

  @Test
  void newestComeFirstAndNobodySeesThoseOfOthers() {
    notify("1");
    notify("2");
    assertThat(read.list(lina, false, PAGE).rows())
        .extracting(NotificationView::title)
        .containsExactly("Titre 2", "Titre 1");
    assertThat(read.list(other, false, PAGE).rows()).isEmpty();
    assertThat(read.countUnread(other)).isZero();
  }

  @Test
  void whatIsReadIsNoMoreAmongTheUnread() {
    notify("1");
    notify("2");
    manage.markRead(lina, latest());
    assertThat(read.countUnread(lina)).isEqualTo(1);
    assertThat(read.list(lina, true, PAGE).rows())
        .extracting(NotificationView::title)
        .containsExactly("Titre 1");
    assertThat(read.list(lina, false, PAGE).total()).isEqualTo(2);
    assertThat(manage.markAllRead(lina)).isEqualTo(1);
    assertThat(manage.markAllRead(lina)).isZero();
    assertThat(read.countUnread(lina)).isZero();
  }

  @Test
  void aNoticeCountsUntilItsLifeIsOver() {
    notify("1");
    Duration life =
        Duration.between(
            house.now(), read.list(lina, false, PAGE).rows().getFirst().expiresAt().orElseThrow());
    house.pass(life.minusMillis(1));
    assertThat(read.countUnread(lina)).isEqualTo(1);
    house.pass(Duration.ofMillis(1));
    assertThat(read.countUnread(lina)).isZero();
    assertThat(read.list(lina, false, PAGE).total()).isEqualTo(1);
  }

  @Test
  void whatIsRemovedIsSeenNoMoreAndRemovingAgainDoesNoHarm() {
    notify("1");
    NotificationId id = latest();
    manage.delete(lina, id);
    manage.delete(lina, id);
    assertThat(read.list(lina, false, PAGE).rows()).isEmpty();
    assertThat(read.countUnread(lina)).isZero();
  }

  @Test
  void nobodyTouchesTheNoticesOfOthers() {
    notify("1");
    NotificationId id = latest();
    assertThatExceptionOfType(NotYourNotification.class)
        .isThrownBy(() -> manage.markRead(other, id));
    assertThatExceptionOfType(NotYourNotification.class).isThrownBy(() -> manage.delete(other, id));
    assertThat(manage.markAllRead(other)).isZero();
    assertThat(read.countUnread(lina)).isEqualTo(1);
    NotificationId none = new NotificationId("none");
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> manage.markRead(lina, none));
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> manage.delete(lina, none));
  }

  private NotificationId latest() {
    List<NotificationView> all = read.list(lina, false, PAGE).rows();
    return new NotificationId(all.getFirst().id());
  }

  private void notify(String number) {
    house.pass(Duration.ofSeconds(1));
    Notice notice =
        new Notice(
            "Titre " + number,
            "Texte",
            NotificationType.INFO,
            NotificationPriority.NORMALE,
            Optional.empty(),
            Map.of());
    house
        .get(Transactions.class)
        .writing(
            () -> house.get(Notifications.class).notify(account.id(), notice, number, house.now()));
  }
}
