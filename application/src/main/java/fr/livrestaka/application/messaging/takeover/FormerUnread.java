package fr.livrestaka.application.messaging.takeover;

import fr.livrestaka.application.messaging.port.FormerMessages;
import fr.livrestaka.application.shared.RowWatch;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.messaging.ThreadRef;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * How many threads with something unread have not been taken over yet. All unread messages have to
 * be read for that, whereas clients ask every few seconds: so they are read twice a minute at most
 * for each administrator, and less often where that takes long. What is taken over meanwhile is
 * left out of what was found; what another program takes over is counted twice until the next
 * reading. Nobody waits longer than two seconds; until then what was found before holds, and at
 * first nothing. The same is true where a reading fails: the next one is not due any sooner.
 */
@Singleton
public class FormerUnread {
  private static final String WORK = FormerUnread.class.getSimpleName();
  private static final Duration AGE = Duration.ofSeconds(30);
  private static final int REST_FOR_EACH_SECOND_OF_READING = 10;
  private static final int PATIENCE_MILLIS = 2_000;

  private final FormerMessages former;
  private final TakeOverMessages takeOver;
  private final RowWatch watch;
  private final Transactions transactions;
  private final InstantSource clock;
  private final Map<AccountId, Reading> readings = new ConcurrentHashMap<>();

  @Inject
  public FormerUnread(
      FormerMessages former,
      TakeOverMessages takeOver,
      RowWatch watch,
      Transactions transactions,
      InstantSource clock) {
    this.former = former;
    this.takeOver = takeOver;
    this.watch = watch;
    this.transactions = transactions;
    this.clock = clock;
  }

  private record Found(Set<ThreadRef> threads, Instant goodUntil) {
    static final Found NOTHING_YET = new Found(Set.of(), Instant.MIN);
  }

  private record Reading(CompletableFuture<Found> found, Found before) {
    boolean isDue(Instant now) {
      return found.isDone() && !now.isBefore(found.join().goodUntil());
    }
  }

  /** Of the team and of the administrator, besides those that have been taken over. */
  public long threads(AccountId admin) {
    Set<ThreadRef> all = found(admin).threads();
    return takeOver.isRunning()
        ? all.stream().filter(thread -> !takeOver.isComplete(thread)).count()
        : 0;
  }

  private Found found(AccountId admin) {
    Instant now = clock.instant();
    Reading reading =
        readings.compute(
            admin,
            (id, known) -> {
              if (known == null) return begin(id, Found.NOTHING_YET);
              return known.isDue(now) ? begin(id, known.found().join()) : known;
            });
    return reading
        .found()
        .copy()
        .completeOnTimeout(reading.before(), PATIENCE_MILLIS, TimeUnit.MILLISECONDS)
        .join();
  }

  private Reading begin(AccountId admin, Found before) {
    return new Reading(
        CompletableFuture.supplyAsync(
                () -> read(admin, before), work -> Thread.ofVirtual().start(work))
            .exceptionally(error -> new Found(before.threads(), clock.instant().plus(AGE))),
        before);
  }

  private Found read(AccountId admin, Found before) {
    Instant began = clock.instant();
    Set<ThreadRef> threads = unread(admin, before);
    Instant ended = clock.instant();
    Duration rest = Duration.between(began, ended).multipliedBy(REST_FOR_EACH_SECOND_OF_READING);
    return new Found(threads, ended.plus(rest.compareTo(AGE) > 0 ? rest : AGE));
  }

  private Set<ThreadRef> unread(AccountId admin, Found before) {
    try {
      return transactions.read(() -> former.newlyUnread(admin));
    } catch (RuntimeException e) {
      watch.failed(WORK, admin.value(), e);
      return before.threads();
    }
  }
}
