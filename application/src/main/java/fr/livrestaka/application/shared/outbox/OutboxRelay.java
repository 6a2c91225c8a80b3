package fr.livrestaka.application.shared.outbox;

import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.PermanentFailure;
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
 * is tried again, ever later; after {@value #MOST_ATTEMPTS} attempts its delivery is parked, and at
 * once where it throws {@link PermanentFailure}.
 */
public class OutboxRelay {
  /** Some two days of attempts. */
  public static final int MOST_ATTEMPTS = 60;

  private static final Duration LEASE = Duration.ofMinutes(5);

  private final OutboxQueue queue;
  private final Map<String, Reaction<?>> reactions;
  private final RelayWatch watch;
  private final InstantSource clock;

  /**
   * @param reactions their names must differ
   */
  public OutboxRelay(
      OutboxQueue queue, List<Reaction<?>> reactions, RelayWatch watch, InstantSource clock) {
    this.queue = queue;
    this.watch = watch;
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

  private void deliver(Claimed claimed) {
    if (claimed.attempt() > MOST_ATTEMPTS) {
      park(claimed, "no attempt came to an end");
      return;
    }
    Reaction<?> reaction = reactions.get(claimed.listener());
    if (reaction == null) {
      park(claimed, "no such listener");
      return;
    }
    if (claimed.event().isEmpty()) {
      park(claimed, "the stored event cannot be read");
      return;
    }
    try {
      run(reaction, claimed.event().get(), claimed);
    } catch (RuntimeException | Error e) {
      failed(claimed, e);
      return;
    }
    heard(claimed, queue.complete(claimed, clock.instant()));
  }

  private <E extends DomainEvent> void run(
      Reaction<E> reaction, DomainEvent event, Claimed claimed) {
    Delivery delivery = new Delivery(claimed.id(), claimed.occurredAt(), claimed.attempt());
    reaction.react(reaction.event().cast(event), delivery);
  }

  private void failed(Claimed claimed, Throwable e) {
    if (e instanceof PermanentFailure forGood) {
      park(claimed, forGood.reason());
      return;
    }
    String error = nameOf(e);
    if (claimed.attempt() >= MOST_ATTEMPTS) {
      park(claimed, error);
      return;
    }
    Instant until = clock.instant().plus(BackOff.after(claimed.attempt(), claimed.id()));
    if (heard(claimed, queue.postpone(claimed, until, error))) watch.failed(claimed, error);
  }

  private void park(Claimed claimed, String error) {
    if (heard(claimed, queue.park(claimed, error))) watch.parked(claimed, error);
  }

  private boolean heard(Claimed claimed, boolean stillOurs) {
    if (!stillOurs) watch.overtaken(claimed);
    return stillOurs;
  }

  /** The classes alone: messages may carry personal data. */
  private static String nameOf(Throwable e) {
    String name = e.getClass().getSimpleName();
    Throwable cause = e.getCause();
    return cause == null ? name : name + " by " + cause.getClass().getSimpleName();
  }
}
