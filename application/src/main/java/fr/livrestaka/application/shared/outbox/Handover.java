package fr.livrestaka.application.shared.outbox;

import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.Lane;
import fr.livrestaka.application.shared.PeerUnavailable;
import fr.livrestaka.application.shared.PermanentFailure;
import fr.livrestaka.application.shared.PreparedReaction;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.application.shared.StoreUnavailable;
import fr.livrestaka.application.shared.outbox.OutboxQueue.Claimed;
import fr.livrestaka.domain.shared.DomainEvent;
import fr.livrestaka.domain.shared.ServiceFailed;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/** Hands one delivery to its reaction and tells the queue how that ended. */
final class Handover {
  /** A peer that is away for longer looks like a fault of the deliveries. */
  private static final Duration LONGEST_ABSENCE = Duration.ofDays(3);

  private static final Duration STORE_PAUSE = Duration.ofSeconds(3);

  private final OutboxQueue queue;
  private final Map<String, Reaction<?>> reactions;
  private final RelayWatch watch;
  private final InstantSource clock;

  Handover(
      OutboxQueue queue,
      Map<String, Reaction<?>> reactions,
      RelayWatch watch,
      InstantSource clock) {
    this.queue = queue;
    this.reactions = reactions;
    this.watch = watch;
    this.clock = clock;
  }

  void run(Lane lane, Attempt attempt, Circuit circuit) {
    if (!attempt.begin(clock.instant(), circuit.answers())) return;
    try {
      deliver(lane, attempt, circuit);
    } catch (RuntimeException e) {
      watch.untold(attempt.claimed(), nameOf(e));
    }
  }

  private void deliver(Lane lane, Attempt attempt, Circuit circuit) {
    Claimed claimed = attempt.claimed();
    if (claimed.attempt() > OutboxRelay.MOST_ATTEMPTS) {
      park(attempt, "no attempt came to an end");
      return;
    }
    Reaction<?> reaction = reactions.get(claimed.listener());
    if (reaction == null) {
      park(attempt, "no such listener");
      return;
    }
    if (claimed.event().isEmpty()) {
      park(attempt, "the stored event cannot be read");
      return;
    }
    if (lane != reaction.lane() && lane != reaction.firstLane()) {
      heard(attempt, queue.move(claimed, reaction.firstLane(), clock.instant()));
      return;
    }
    boolean prepares = lane != reaction.lane();
    Optional<Throwable> failure = failureOf(reaction, claimed.event().get(), attempt, prepares);
    if (failure.isPresent()) {
      failed(lane, attempt, failure.get(), circuit);
      return;
    }
    if (circuit.answered()) watch.back(lane);
    Instant now = clock.instant();
    heard(
        attempt,
        prepares ? queue.move(claimed, reaction.lane(), now) : queue.complete(claimed, now));
  }

  private static Optional<Throwable> failureOf(
      Reaction<?> reaction, DomainEvent event, Attempt attempt, boolean prepares) {
    try {
      step(reaction, event, attempt.claimed(), prepares);
      return Optional.empty();
    } catch (RuntimeException | Error e) {
      return Optional.of(e);
    } finally {
      attempt.end();
    }
  }

  private static <E extends DomainEvent> void step(
      Reaction<E> reaction, DomainEvent event, Claimed claimed, boolean prepares) {
    Delivery delivery = new Delivery(claimed.id(), claimed.occurredAt(), claimed.attempt());
    E ours = reaction.event().cast(event);
    if (prepares && reaction instanceof PreparedReaction<E> prepared) {
      prepared.prepare(ours, delivery);
    } else {
      reaction.react(ours, delivery);
    }
  }

  /** Where the peer has served others meanwhile, its absence is the delivery's own fault. */
  private void failed(Lane lane, Attempt attempt, Throwable e, Circuit circuit) {
    if (attempt.isLetGo()) return;
    if (e instanceof StoreUnavailable) {
      heard(attempt, queue.giveBack(attempt.claimed(), clock.instant().plus(STORE_PAUSE)));
      return;
    }
    boolean away = isAway(e);
    if (away && circuit.answers() == attempt.answersBefore()) {
      if (circuit.away(clock.instant())) watch.away(lane, nameOf(e));
      if (isYoung(attempt.claimed())) {
        heard(attempt, queue.giveBack(attempt.claimed(), clock.instant()));
        return;
      }
    }
    if (!away && circuit.close()) watch.back(lane);
    if (e instanceof PermanentFailure forGood) {
      park(attempt, forGood.reason());
      return;
    }
    retry(attempt, nameOf(e));
  }

  private static boolean isAway(Throwable e) {
    return e instanceof PeerUnavailable || (e instanceof ServiceFailed service && service.isAway());
  }

  private boolean isYoung(Claimed claimed) {
    return clock.instant().isBefore(claimed.occurredAt().plus(LONGEST_ABSENCE));
  }

  private void retry(Attempt attempt, String error) {
    Claimed claimed = attempt.claimed();
    if (claimed.attempt() >= OutboxRelay.MOST_ATTEMPTS) {
      park(attempt, error);
      return;
    }
    Instant until = clock.instant().plus(BackOff.after(claimed.attempt(), claimed.id()));
    if (heard(attempt, queue.postpone(claimed, until, error))) watch.failed(claimed, error);
  }

  private void park(Attempt attempt, String error) {
    Claimed claimed = attempt.claimed();
    if (heard(attempt, queue.park(claimed, error))) watch.parked(claimed, error);
  }

  private boolean heard(Attempt attempt, boolean stillOurs) {
    if (!stillOurs && !attempt.isLetGo()) watch.overtaken(attempt.claimed());
    return stillOurs;
  }

  /** The classes alone: messages may carry personal data. */
  private static String nameOf(Throwable e) {
    String name = e.getClass().getSimpleName();
    Throwable cause = e.getCause();
    return cause == null ? name : name + " by " + cause.getClass().getSimpleName();
  }
}
