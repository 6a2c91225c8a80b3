package fr.livrestaka.application.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import fr.livrestaka.application.house.InMemoryHouse;
import fr.livrestaka.application.live.InMemoryLive;
import fr.livrestaka.application.notifications.reactions.Announcement;
import fr.livrestaka.application.notifications.reactions.Announcement.Told;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.InMemoryOutbox;
import fr.livrestaka.domain.accounts.events.AccountRegistered;
import fr.livrestaka.domain.notifications.News;
import fr.livrestaka.domain.notifications.Occasion;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every occasion of the domain is worded, and a line tells what it is declared to tell. */
class NoticeCatalogueTest {
  /** Told by the daily looks at the disk and at the turnover, which follow no event. */
  private static final Set<Occasion> OF_NO_EVENT =
      EnumSet.of(Occasion.FILES_ORPHANED, Occasion.FILES_OUT_OF_REACH, Occasion.FRANCHISE_ENDING);

  private static final NoticeKind KIND =
      NoticeKind.of(Occasion.ACCOUNT_REGISTERED, "accounts", "registered", "/admin/users");
  private static final AccountRegistered EVENT = new AccountRegistered("lina");

  private final InMemoryNotifications told =
      new InMemoryNotifications(new InMemoryOutbox(), new InMemoryLive(InstantSource.system()));

  @Test
  void everyOccasionThatFollowsAnEventIsAnnouncedByOneLine() {
    assertThat(
            new InMemoryHouse()
                .reactions().stream()
                    .filter(Announcement.class::isInstance)
                    .flatMap(line -> ((Announcement<?>) line).notices().stream())
                    .map(NoticeKind::occasion))
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.copyOf(OF_NO_EVENT)));
  }

  @Test
  void aLineTellsNothingThatIsNotInTheCatalogue() {
    assertThatIllegalStateException()
        .isThrownBy(() -> react(told(Occasion.ORDER_PLACED)))
        .withMessage("accounts.notify announces no ORDER_PLACED");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> react(told(Occasion.ACCOUNT_REGISTERED).saying("other")))
        .withMessage("other");
  }

  private static Told told(Occasion occasion) {
    return new Told(
        News.toAdmins(occasion), "lina", Map.of("name", "Lina", "email", "l@ex.org"), Map.of());
  }

  private void react(Told content) {
    new Announcement<>(
            "accounts.notify",
            AccountRegistered.class,
            "Tells.",
            List.of(KIND),
            event -> Stream.of(content),
            told)
        .react(EVENT, new Delivery("d", Instant.EPOCH, 1));
  }
}
