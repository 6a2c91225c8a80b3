package fr.livrestaka.application.shared.outbox;

import fr.livrestaka.application.shared.Lane;
import fr.livrestaka.application.shared.PeerUnavailable;
import fr.livrestaka.application.shared.PermanentFailure;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.application.shared.outbox.OutboxQueue.Claimed;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/**
 * Claims due deliveries and runs their reactions, outside any transaction, each in its {@link
 * Lane}. A reaction that throws is tried again, ever later; after {@value #MOST_ATTEMPTS} attempts
 * its delivery is parked, and at once where it throws {@link PermanentFailure}. Where it throws
 * {@link PeerUnavailable}, its lane asks the peer every few seconds with one delivery, and all that
 * wait follow when it answers.
 */
public final class OutboxRelay {
  /** Some two days of attempts. */
  public static final int MOST_ATTEMPTS = 60;

  /**
   * How long a delivery stays with an instance that says nothing more. What a killed one leaves is
   * taken up within thirty seconds, the pause between two looks and clocks that differ included.
   */
  public static final Duration LEASE = Duration.ofSeconds(25);

  /** How often {@link #renewLeases} is to be called. */
  public static final Duration RENEWED_EVERY = Duration.ofSeconds(7);

  private static final Duration LONGEST_RUN = Duration.ofMinutes(10);

  private final OutboxQueue queue;
  private final RelayWatch watch;
  private final InstantSource clock;
  private final Map<Lane, LaneWork> lanes = new EnumMap<>(Lane.class);
  private final Semaphore wakeUps = new Semaphore(0);

  /**
   * @param reactions their names must differ
   * @param workers runs deliveries; each lane limits how many at the same time
   */
  public OutboxRelay(
      OutboxQueue queue,
      List<Reaction<?>> reactions,
      RelayWatch watch,
      InstantSource clock,
      Executor workers) {
    this.queue = queue;
    this.watch = watch;
    this.clock = clock;
    Handover handover = new Handover(queue, byName(reactions), watch, clock);
    for (Lane lane : Lane.values()) {
      lanes.put(
          lane,
          new LaneWork(
              lane,
              workers,
              (attempt, circuit) -> handover.run(lane, attempt, circuit),
              this::wakeUp));
    }
  }

  private static Map<String, Reaction<?>> byName(List<Reaction<?>> reactions) {
    return reactions.stream()
        .flatMap(reaction -> reaction.names().map(name -> Map.entry(name, reaction)))
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /**
   * Starts what is due, as far as the lanes have room.
   *
   * @return how many deliveries
   */
  public int handOut() {
    Instant now = clock.instant();
    Set<Lane> free = EnumSet.noneOf(Lane.class);
    lanes.forEach(
        (lane, work) -> {
          if (work.room(now) > 0) free.add(lane);
        });
    if (free.isEmpty()) return 0;
    Set<Lane> due = queue.due(free, now);
    return lanes.values().stream()
        .filter(work -> due.contains(work.lane()))
        .mapToInt(work -> handOut(work, now))
        .sum();
  }

  private int handOut(LaneWork work, Instant now) {
    List<Attempt> claimed =
        queue.claim(work.lane(), work.room(now), now, LEASE).stream().map(Attempt::new).toList();
    if (!work.accept(claimed, now)) claimed.forEach(this::giveBack);
    return claimed.size();
  }

  /** There may be something to hand out. */
  public void wakeUp() {
    wakeUps.release();
  }

  /** Returns after that time, or as soon as somebody calls {@link #wakeUp}. */
  public void awaitWork(Duration most) throws InterruptedException {
    if (wakeUps.tryAcquire(most.toMillis(), TimeUnit.MILLISECONDS)) wakeUps.drainPermits();
  }

  /** Keeps what runs and what waits for a place; ends what runs for ten minutes. */
  public void renewLeases() {
    Instant now = clock.instant();
    List<Attempt> kept = new ArrayList<>();
    for (LaneWork work : lanes.values()) {
      for (Attempt attempt : work.all()) {
        if (attempt.hasRunLongerThan(LONGEST_RUN, now)) attempt.interrupt();
        else if (attempt.isHeld()) kept.add(attempt);
      }
    }
    if (!kept.isEmpty()) renew(kept, now.plus(LEASE));
  }

  private void renew(List<Attempt> kept, Instant until) {
    List<Claimed> lost = queue.renew(kept.stream().map(Attempt::claimed).toList(), until);
    for (Attempt attempt : kept) {
      if (lost.contains(attempt.claimed()) && attempt.isHeld()) {
        attempt.letGo();
        watch.overtaken(attempt.claimed());
      }
    }
  }

  /** Claims nothing more, lets what runs end, and gives back the rest at once. */
  public void stop(Duration grace) throws InterruptedException {
    for (LaneWork work : lanes.values()) work.stop().forEach(this::giveBack);
    if (areDrainedWithin(grace)) return;
    List<Attempt> late = new ArrayList<>();
    for (LaneWork work : lanes.values()) late.addAll(work.all());
    late.forEach(this::giveBack);
    late.forEach(Attempt::interrupt);
  }

  private boolean areDrainedWithin(Duration grace) throws InterruptedException {
    CompletableFuture<?>[] drained =
        lanes.values().stream().map(LaneWork::drained).toArray(CompletableFuture<?>[]::new);
    try {
      CompletableFuture.allOf(drained).get(grace.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException | ExecutionException e) {
      return false;
    }
  }

  private void giveBack(Attempt attempt) {
    attempt.letGo();
    try {
      queue.giveBack(attempt.claimed(), clock.instant());
    } catch (RuntimeException e) {
      watch.untold(attempt.claimed(), e.getClass().getSimpleName());
    }
  }
}
