package fr.livrestaka.application.live;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.live.port.LiveLog;
import fr.livrestaka.application.shared.LiveKind;
import fr.livrestaka.application.shared.port.LiveFeed;
import fr.livrestaka.domain.accounts.AccountId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link LiveLog} and {@link LiveFeed} does. */
public abstract class LiveLogContract {
  private final AccountId lina = new AccountId(UUID.randomUUID().toString());
  private final AccountId paul = new AccountId(UUID.randomUUID().toString());

  protected abstract LiveLog log();

  protected abstract LiveFeed feed();

  protected abstract void inTransaction(Runnable work);

  /** The time by which entries are kept. */
  protected abstract Instant now();

  @Test
  void whatIsToldHasItsPlaceInOrder() {
    long before = caughtUp();
    tell(lina, "1");
    tell(paul, "2");
    inTransaction(() -> feed().tellAdministrators(LiveKind.NOTICE, "3"));
    List<LiveEntry> fresh = log().fresh(before, 100);
    assertThat(fresh).extracting(LiveEntry::reference).containsSubsequence("1", "2", "3");
    assertThat(fresh).extracting(LiveEntry::place).isSorted().doesNotHaveDuplicates();
    assertThat(log().last()).isGreaterThanOrEqualTo(fresh.getLast().place());
  }

  @Test
  void everybodyReadsTheOwnAndAdministratorsWhatIsForAllOfThem() {
    long before = caughtUp();
    tell(lina, "1");
    inTransaction(() -> feed().tellAdministrators(LiveKind.UNREAD, ""));
    tell(paul, "2");
    tell(lina, "3");
    caughtUp();
    assertThat(references(log().of(lina, false, before, 100))).containsExactly("1", "3");
    assertThat(references(log().of(lina, false, before, 1))).containsExactly("1");
    List<LiveEntry> asAdministrator = log().of(lina, true, before, 100);
    assertThat(references(asAdministrator)).containsSubsequence("1", "", "3").doesNotContain("2");
    assertThat(asAdministrator).extracting(LiveEntry::place).isSorted();
    assertThat(references(log().of(lina, false, asAdministrator.getFirst().place(), 100)))
        .containsExactly("3");
  }

  @Test
  void theOldIsForgottenAndThatIsKnown() {
    long before = caughtUp();
    tell(lina, "1");
    caughtUp();
    inTransaction(() -> log().forgetBefore(now().minus(Duration.ofHours(1)), 1000));
    assertThat(references(log().of(lina, false, before, 100))).containsExactly("1");
    inTransaction(() -> log().forgetBefore(now().plus(Duration.ofHours(1)), 1000));
    assertThat(log().of(lina, false, before, 100)).isEmpty();
    assertThat(log().forgotten()).isGreaterThan(before).isLessThanOrEqualTo(log().last());
  }

  private void tell(AccountId account, String reference) {
    inTransaction(() -> feed().tell(account, LiveKind.ORDER, reference));
  }

  private long caughtUp() {
    while (!log().fresh(log().last(), 100).isEmpty()) {
      // gives places to what other tests left
    }
    return log().last();
  }

  private static List<String> references(List<LiveEntry> entries) {
    return entries.stream().map(LiveEntry::reference).toList();
  }
}
