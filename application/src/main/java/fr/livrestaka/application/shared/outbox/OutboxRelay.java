package fr.livrestaka.application.shared.outbox;

import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.application.shared.outbox.OutboxQueue.Claimed;
import fr.livrestaka.domain.shared.DomainEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Claims due deliveries and runs their reactions, outside any transaction. A reaction that throws
 * is tried again, ever later; after {@value #MOST_ATTEMPTS} attempts its delivery is parked.
 */
public class OutboxRelay {
  /** Some two days of attempts. */
  public static final int MOST_ATTEMPTS = 60;

  private static final Duration LEASE = Duration.ofMinutes(5);
  private static final Duration FIRST_DELAY = Duration.ofSeconds(2);
  private static final Duration LONGEST_DELAY = Duration.ofHours(1);

  private final OutboxQueue queue;
  private final Map<String, Reaction<?>> reactions;
  private final InstantSource clock;

  /**
   * @param reactions their names must differ
   */
  public OutboxRelay(OutboxQueue queue, List<Reaction<?>> reactions, InstantSource clock) {
    this.queue = queue;
    this.reactions =
        reactions.stream()
            .collect(Collectors.toUnmodifiableMap(Reaction::name, Function.identity()));
    this.clock = clock;
  }

  /**
   * Runs the delivery that is due longest. One at a time, so that its lease is its own.
   *
   * @return whether there was one
   */
  public boolean runNext() {
    List<Claimed> due = queue.claim(1, clock.instant(), LEASE);
    due.forEach(this::deliver);
    return !due.isEmpty();
  }

  /** How long to wait after so many attempts: doubles each time, up to an hour. */
  static Duration delayAfter(int attempt) {
    Duration delay = FIRST_DELAY.multipliedBy(1L << Math.min(attempt - 1, 20));
    return delay.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : delay;
  }

  private void deliver(Claimed claimed) {
    if (claimed.attempt() > MOST_ATTEMPTS) {
      queue.park(claimed.id(), "no attempt came to an end");
      return;
    }
    Reaction<?> reaction = reactions.get(claimed.listener());
    if (reaction == null) {
      queue.park(claimed.id(), "no such listener");
      return;
    }
    if (claimed.event().isEmpty()) {
      queue.park(claimed.id(), "the stored event cannot be read");
      return;
    }
    try {
      run(reaction, claimed.event().get(), claimed);
    } catch (RuntimeException | Error e) {
      failed(claimed, e);
      return;
    }
    queue.complete(claimed.id(), clock.instant());
  }

  private <E extends DomainEvent> void run(
      Reaction<E> reaction, DomainEvent event, Claimed claimed) {
    Delivery delivery = new Delivery(claimed.id(), claimed.occurredAt(), claimed.attempt());
    reaction.react(reaction.event().cast(event), delivery);
  }

  private void failed(Claimed claimed, Throwable e) {
    String error = e.getClass().getSimpleName();
    if (claimed.attempt() >= MOST_ATTEMPTS) {
      queue.park(claimed.id(), error);
    } else {
      Instant until = clock.instant().plus(delayAfter(claimed.attempt()));
      queue.postpone(claimed.id(), until, error);
    }
  }
}
