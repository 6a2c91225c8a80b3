package fr.livrestaka.application.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.livrestaka.application.house.InMemoryHouse;
import fr.livrestaka.application.notifications.ManageNotifications;
import fr.livrestaka.application.notifications.port.Notifications;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.accounts.SessionToken;
import fr.livrestaka.domain.notifications.Notice;
import fr.livrestaka.domain.notifications.NotificationPriority;
import fr.livrestaka.domain.notifications.NotificationType;
import fr.livrestaka.domain.shared.Sha256;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** Listening to what happens: what comes, in which order, after which cut, and until when. */
class LiveStreamTest {
  private final InMemoryHouse house = new InMemoryHouse();
  private final Account account = house.person(Role.USER);
  private final Account admin = house.person(Role.ADMIN);
  private final LiveHub hub = house.get(LiveHub.class);

  /** Whoever listens, as far as he takes what is told. */
  private static final class Ear implements LiveOutlet {
    private final List<LiveEvent> heard = new ArrayList<>();
    private int room = Integer.MAX_VALUE;
    private boolean ended;

    @Override
    public boolean hasRoom() {
      return room > 0 && !ended;
    }

    @Override
    public void send(LiveEvent event) {
      room--;
      heard.add(event);
    }

    @Override
    public void end() {
      ended = true;
    }

    List<String> titles() {
      return heard.stream()
          .filter(LiveEvent.NewNotice.class::isInstance)
          .map(event -> ((LiveEvent.NewNotice) event).notice().title())
          .toList();
    }

    LiveEvent last() {
      return heard.getLast();
    }
  }

  private final Ear ear = new Ear();

  @Test
  void whoComesFirstHearsHowMuchIsUnreadAndThenWhatHappens() {
    notify(account.id(), "before");
    open(account, OptionalLong.empty(), ear);
    assertThat(ear.heard).containsExactly(new LiveEvent.Unread(2, 1, 0));
    notify(account.id(), "after");
    hub.handOn();
    assertThat(ear.titles()).containsExactly("after");
    assertThat(ear.last()).isEqualTo(new LiveEvent.Unread(4, 2, 0));
    Caller caller = caller(account);
    house.get(ManageNotifications.class).markAllRead(caller);
    house.get(ManageNotifications.class).markAllRead(caller);
    hub.handOn();
    assertThat(ear.last()).isEqualTo(new LiveEvent.Unread(5, 0, 0));
    hub.handOn();
    assertThat(ear.heard).hasSize(4);
  }

  @Test
  void nobodyHearsWhatIsForSomebodyElse() {
    open(account, OptionalLong.empty(), ear);
    Ear team = new Ear();
    open(admin, OptionalLong.empty(), team);
    notify(admin.id(), "for the administrator");
    hub.handOn();
    assertThat(ear.titles()).isEmpty();
    assertThat(team.titles()).containsExactly("for the administrator");
  }

  @Test
  void whoWasCutOffGetsExactlyWhatWasMissed() {
    LiveListener listener = open(account, OptionalLong.empty(), ear);
    notify(account.id(), "heard");
    hub.handOn();
    long seen = ear.last().place();
    hub.leave(listener);
    notify(account.id(), "missed");
    hub.handOn();
    Ear again = new Ear();
    open(account, OptionalLong.of(seen), again);
    notify(account.id(), "new");
    hub.handOn();
    assertThat(again.titles()).containsExactly("missed", "new");
    assertThat(again.heard).extracting(LiveEvent::place).isSorted();
    assertThat(again.heard).extracting(LiveEvent::place).allMatch(place -> place > seen);
  }

  @Test
  void aSlowListenerHearsEverythingOnceInOrder() {
    LiveListener listener = open(account, OptionalLong.empty(), ear);
    ear.room = 0;
    List<String> all = new ArrayList<>();
    for (int number = 0; number < 500; number++) {
      all.add("notice " + number);
      notify(account.id(), "notice " + number);
      if (number % 7 == 0) {
        hub.handOn();
        ear.room = 1;
        listener.goOn();
      }
    }
    hub.handOn();
    ear.room = Integer.MAX_VALUE;
    listener.goOn();
    assertThat(ear.titles()).containsExactlyElementsOf(all);
    assertThat(ear.heard).extracting(LiveEvent::place).isSorted();
  }

  @Test
  void aListenerThatTakesNothingIsLetGo() {
    open(account, OptionalLong.empty(), ear);
    ear.room = 0;
    for (int beats = 0; beats < 4; beats++) hub.beat();
    assertThat(ear.ended).isTrue();
  }

  @Test
  void aSignOfLifeNamesTheLastPlace() {
    open(account, OptionalLong.empty(), ear);
    notify(account.id(), "one");
    hub.handOn();
    hub.beat();
    assertThat(ear.last()).isEqualTo(new LiveEvent.Heartbeat(2));
  }

  @Test
  void whoHasMissedMoreThanIsKnownStartsAnew() {
    notify(account.id(), "long ago");
    house.pass(ForgetLiveEntries.KEPT.plusSeconds(1));
    house.get(ForgetLiveEntries.class).tidy();
    notify(account.id(), "today");
    open(account, OptionalLong.of(1), ear);
    assertThat(ear.heard).containsExactly(new LiveEvent.StartAnew(4));
    Ear other = new Ear();
    open(account, OptionalLong.of(1_000_000), other);
    assertThat(other.heard).containsExactly(new LiveEvent.StartAnew(4));
  }

  @Test
  void aStreamEndsWithItsToken() {
    open(account, OptionalLong.empty(), ear);
    house.pass(Duration.ofHours(1));
    notify(account.id(), "too late");
    hub.handOn();
    assertThat(ear.ended).isTrue();
    assertThat(ear.titles()).isEmpty();
  }

  @Test
  void allStreamsEndWhenTheProgramStops() {
    open(account, OptionalLong.empty(), ear);
    hub.close();
    assertThat(ear.ended).isTrue();
    assertThatExceptionOfType(TooManyStreams.class)
        .isThrownBy(() -> open(account, OptionalLong.empty(), new Ear()));
  }

  @Test
  void nobodyHasManyStreamsAndThoseThatEndedDoNotCount() {
    List<LiveListener> open = new ArrayList<>();
    for (int number = 0; number < LiveHub.MOST_OF_ONE; number++) {
      open.add(open(account, OptionalLong.empty(), new Ear()));
    }
    assertThat(hub.size()).isEqualTo(LiveHub.MOST_OF_ONE);
    assertThatExceptionOfType(TooManyStreams.class)
        .isThrownBy(() -> open(account, OptionalLong.empty(), new Ear()));
    hub.leave(open.getFirst());
    open(account, OptionalLong.empty(), ear);
    assertThat(ear.heard).hasSize(1);
  }

  private LiveListener open(Account person, OptionalLong seen, Ear listening) {
    hub.handOn();
    return house
        .get(OpenLiveStream.class)
        .open(
            caller(person), house.now().plus(Duration.ofHours(1)), seen, listening, Runnable::run);
  }

  private Caller caller(Account person) {
    SessionToken token =
        new SessionToken(house.now().truncatedTo(ChronoUnit.SECONDS), Sha256.hex("token"));
    return new Caller(
        person.id(), person.email(), person.role(), InMemoryHouse.ORIGIN, Optional.of(token));
  }

  private void notify(AccountId person, String title) {
    Notice notice =
        new Notice(
            title,
            "Texte",
            NotificationType.INFO,
            NotificationPriority.NORMALE,
            Optional.empty(),
            Map.of());
    house
        .get(Transactions.class)
        .writing(() -> house.get(Notifications.class).notify(person, notice, title, house.now()));
  }
}
