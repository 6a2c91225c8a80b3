package fr.livrestaka.application.messaging.takeover;

import fr.livrestaka.application.messaging.port.FormerMessages;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.messaging.ThreadRef;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;

/**
 * How many threads with something unread have not been taken over yet. All unread messages have to
 * be read for that, whereas clients ask every few seconds: so they are read twice a minute at most
 * for each administrator, and what is taken over meanwhile is left out of what was found.
 */
@Singleton
public class FormerUnread {
  private static final Duration AGE = Duration.ofSeconds(30);

  private final FormerMessages former;
  private final TakeOverMessages takeOver;
  private final Transactions transactions;
  private final InstantSource clock;
  private final ReentrantLock reading = new ReentrantLock();
  private final Map<AccountId, Found> found = new HashMap<>();

  @Inject
  public FormerUnread(
      FormerMessages former,
      TakeOverMessages takeOver,
      Transactions transactions,
      InstantSource clock) {
    this.former = former;
    this.takeOver = takeOver;
    this.transactions = transactions;
    this.clock = clock;
  }

  private record Found(Instant at, Set<ThreadRef> threads) {}

  /** Of the team and of the administrator, besides those that have been taken over. */
  public long threads(AccountId admin) {
    Set<ThreadRef> all = all(admin);
    return takeOver.isRunning()
        ? all.stream().filter(thread -> !takeOver.isComplete(thread)).count()
        : 0;
  }

  private Set<ThreadRef> all(AccountId admin) {
    reading.lock();
    try {
      found.values().removeIf(one -> !clock.instant().isBefore(one.at().plus(AGE)));
      return found.computeIfAbsent(admin, this::read).threads();
    } finally {
      reading.unlock();
    }
  }

  private Found read(AccountId admin) {
    Set<ThreadRef> threads = transactions.read(() -> former.newlyUnread(admin));
    return new Found(clock.instant(), threads);
  }
}
