package fr.livrestaka.application.messaging.takeover;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.messaging.port.FormerMessages;
import fr.livrestaka.application.messaging.port.FormerMessages.Stretch;
import fr.livrestaka.application.messaging.port.Threads;
import fr.livrestaka.application.shared.InMemoryTransactions;
import fr.livrestaka.application.shared.RowByRow;
import fr.livrestaka.application.shared.ToldRows;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.messaging.Correspondent;
import fr.livrestaka.domain.messaging.ThreadRef;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class FormerUnreadTest {
  private static final AccountId ADMIN = new AccountId("admin");

  private final Semaphore reading = new Semaphore(1);
  private final AtomicInteger asked = new AtomicInteger();
  private volatile Duration took = Duration.ZERO;
  private volatile Instant now = Instant.parse("2026-03-02T12:00:00Z");
  private volatile Set<ThreadRef> unread = Set.of(with("a"), with("b"), with("c"));
  private volatile boolean fails;
  private final ToldRows told = new ToldRows();
  private final TakeOverMessages takeOver =
      new TakeOverMessages(
          of(FormerMessages.class),
          of(Threads.class),
          new RowByRow(new ToldRows()),
          new InMemoryTransactions(),
          () -> now);
  private final FormerUnread formerUnread =
      new FormerUnread(
          of(FormerMessages.class), takeOver, told, new InMemoryTransactions(), () -> now);

  @Test
  void allUnreadMessagesAreReadTwiceAMinuteHoweverOftenSomebodyAsks() {
    takeOver.begin();
    for (int i = 0; i < 6; i++) assertThat(formerUnread.threads(ADMIN)).isEqualTo(3);
    assertThat(asked).hasValue(1);
    unread = Set.of(with("b"));
    now = now.plus(Duration.ofSeconds(30));
    assertThat(formerUnread.threads(ADMIN)).isEqualTo(1);
    assertThat(asked).hasValue(2);
  }

  @Test
  void nobodyWaitsForAReadingThatTakesLong() throws InterruptedException {
    takeOver.begin();
    reading.acquire();
    assertThat(formerUnread.threads(ADMIN)).isZero();
    reading.release();
    assertThat(formerUnread.threads(ADMIN)).isEqualTo(3);
    assertThat(asked).hasValue(1);
  }

  @Test
  void aReadingThatTookLongIsRepeatedLessOften() {
    took = Duration.ofSeconds(20);
    takeOver.begin();
    formerUnread.threads(ADMIN);
    now = now.plus(Duration.ofSeconds(199));
    formerUnread.threads(ADMIN);
    assertThat(asked).hasValue(1);
    now = now.plus(Duration.ofSeconds(1));
    formerUnread.threads(ADMIN);
    assertThat(asked).hasValue(2);
  }

  @Test
  void whereAReadingFailsWhatWasFoundBeforeHoldsUntilTheNextIsDue() {
    takeOver.begin();
    assertThat(formerUnread.threads(ADMIN)).isEqualTo(3);
    fails = true;
    now = now.plus(Duration.ofSeconds(30));
    for (int i = 0; i < 3; i++) assertThat(formerUnread.threads(ADMIN)).isEqualTo(3);
    assertThat(asked).hasValue(2);
    assertThat(told.failed()).hasSize(1);
    fails = false;
    unread = Set.of(with("b"));
    now = now.plus(Duration.ofSeconds(30));
    assertThat(formerUnread.threads(ADMIN)).isEqualTo(1);
    assertThat(asked).hasValue(3);
  }

  @Test
  void whatIsTakenOverMeanwhileDoesNotCount() {
    takeOver.begin();
    assertThat(formerUnread.threads(ADMIN)).isEqualTo(3);
    takeOver.complete(List.of(with("a"), with("d")));
    assertThat(formerUnread.threads(ADMIN)).isEqualTo(2);
  }

  @Test
  void thereIsNoneOnceAllIsTakenOver() {
    takeOver.begin();
    assertThat(formerUnread.threads(ADMIN)).isEqualTo(3);
    takeOver.step();
    assertThat(formerUnread.threads(ADMIN)).isZero();
  }

  @Test
  void eachAdministratorHasTheirOwn() {
    takeOver.begin();
    formerUnread.threads(ADMIN);
    formerUnread.threads(new AccountId("another"));
    assertThat(asked).hasValue(2);
  }

  private static ThreadRef with(String account) {
    return ThreadRef.withTeam(Correspondent.of(new AccountId(account)));
  }

  private <T> T of(Class<T> port) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (proxy, method, arguments) -> answer(method.getName())));
  }

  private Object answer(String method) {
    return switch (method) {
      case "newlyUnread" -> {
        asked.incrementAndGet();
        now = now.plus(took);
        if (fails) throw new IllegalStateException("unreadable");
        reading.acquireUninterruptibly();
        reading.release();
        yield unread;
      }
      case "newest" -> new Stretch(Optional.empty(), 0, Set.of());
      case "ofAll" -> Optional.of(List.of());
      case "countAnew" -> null;
      default -> throw new AssertionError(method);
    };
  }
}
