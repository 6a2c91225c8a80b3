package fr.livrestaka.application.messaging.takeover;

import fr.livrestaka.application.messaging.port.FormerMessages;
import fr.livrestaka.application.messaging.port.FormerMessages.Step;
import fr.livrestaka.application.messaging.port.FormerMessages.Stretch;
import fr.livrestaka.application.messaging.port.Threads;
import fr.livrestaka.application.shared.RowByRow;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.messaging.ThreadRef;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * Places the messages of the former service in threads while the program already answers requests.
 * It begins with the newest message, and with each message takes over its whole thread, so that a
 * thread is shown completely or not at all. A thread that somebody opens before its turn is taken
 * over at once. Each portion is a transaction of its own and may be repeated, so the work may be
 * interrupted at any point, and several programs may share it (docs/decisions/0029).
 */
@Singleton
public class TakeOverMessages {
  private static final String WORK = TakeOverMessages.class.getSimpleName();

  /** Messages looked at, and threads taken over, at once. */
  private static final int STRETCH = 100;

  /** Messages looked at where those before had their threads. */
  private static final int LONG_STRETCH = 500;

  private final FormerMessages former;
  private final Threads threads;
  private final RowByRow rowByRow;
  private final Transactions transactions;
  private final InstantSource clock;
  private final Set<ThreadRef> complete = ConcurrentHashMap.newKeySet();
  private final ReentrantLock walking = new ReentrantLock(true);
  private final AtomicLong looked = new AtomicLong();
  private volatile boolean running;
  private volatile Optional<Step> reached = Optional.empty();
  private int stretchLength = STRETCH;

  @Inject
  public TakeOverMessages(
      FormerMessages former,
      Threads threads,
      RowByRow rowByRow,
      Transactions transactions,
      InstantSource clock) {
    this.former = former;
    this.threads = threads;
    this.rowByRow = rowByRow;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** To be called before the first request: from now on nobody sees an incomplete thread. */
  public void begin() {
    running = true;
  }

  public boolean isRunning() {
    return running;
  }

  /** How many messages have been read so far. */
  public long looked() {
    return looked.get();
  }

  /** All messages that are newer than this instant have places; empty before the first step. */
  public Optional<Instant> reached() {
    return reached.map(Step::createdAt);
  }

  /** Takes over the next few messages, each with its whole thread. */
  public void step() {
    walking.lock();
    try {
      walk();
    } finally {
      walking.unlock();
    }
  }

  /**
   * Takes over more messages until it is enough, or until there are no more.
   *
   * @param atMost after this time it stops, so that a request that waits is answered
   */
  public void until(BooleanSupplier isEnough, Duration atMost) {
    Instant end = clock.instant().plus(atMost);
    while (running && !isEnough.getAsBoolean()) {
      if (!walked(Duration.between(clock.instant(), end))) return;
    }
  }

  private boolean walked(Duration left) {
    try {
      if (left.isNegative()) return false;
      if (!walking.tryLock(left.toMillis(), TimeUnit.MILLISECONDS)) return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
    try {
      if (running) walk();
      return true;
    } finally {
      walking.unlock();
    }
  }

  private void walk() {
    Stretch stretch = transactions.readCurrent(() -> former.newest(reached, stretchLength));
    complete(stretch.threads());
    stretchLength = stretch.threads().isEmpty() ? LONG_STRETCH : STRETCH;
    looked.addAndGet(stretch.looked());
    if (stretch.last().isPresent()) {
      reached = stretch.last();
    } else {
      running = false;
      complete.clear();
    }
  }

  /** Takes over all messages of these threads, as far as that has not been done. */
  public void complete(Collection<ThreadRef> wanted) {
    if (!running) return;
    List<ThreadRef> all =
        wanted.stream().filter(thread -> !complete.contains(thread)).distinct().toList();
    for (int from = 0; from < all.size(); from += STRETCH) {
      completeAll(all.subList(from, Math.min(all.size(), from + STRETCH)));
    }
  }

  /** Whether all that belongs to the thread has been taken over here; false once it is over. */
  boolean isComplete(ThreadRef thread) {
    return complete.contains(thread);
  }

  /** Takes over many small threads at once, and a large one in portions. */
  private void completeAll(List<ThreadRef> some) {
    if (some.isEmpty()) return;
    Optional<List<String>> all = transactions.readCurrent(() -> former.ofAll(some));
    if (all.isPresent()) {
      placeAndCount(some, all.get());
    } else if (some.size() == 1) {
      completeLarge(some.get(0));
    } else {
      completeAll(some.subList(0, some.size() / 2));
      completeAll(some.subList(some.size() / 2, some.size()));
    }
  }

  private void completeLarge(ThreadRef thread) {
    List<String> some = strays(thread, "");
    while (!some.isEmpty()) {
      place(some);
      some = strays(thread, some.get(some.size() - 1));
    }
    placeAndCount(List.of(thread), List.of());
  }

  private void placeAndCount(List<ThreadRef> some, List<String> strays) {
    if (!strays.isEmpty()) place(strays);
    List<String> keys = some.stream().map(ThreadRef::key).toList();
    transactions.writing(() -> threads.countAnew(keys));
    complete.addAll(some);
  }

  private List<String> strays(ThreadRef thread, String after) {
    return transactions.readCurrent(() -> former.of(thread, after));
  }

  /** All at once; where that fails, one by one, so that a faulty row does not block the others. */
  private void place(List<String> some) {
    Optional<Boolean> done = rowByRow.attempt(WORK, some.get(0) + "…", () -> placed(some));
    if (done.isEmpty()) {
      rowByRow.each(WORK, some, Function.identity(), one -> placed(List.of(one)));
    }
  }

  private boolean placed(List<String> some) {
    transactions.writing(() -> threads.placeStrays(some));
    return true;
  }
}
