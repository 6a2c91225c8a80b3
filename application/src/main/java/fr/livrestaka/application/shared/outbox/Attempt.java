package fr.livrestaka.application.shared.outbox;

import fr.livrestaka.application.shared.outbox.OutboxQueue.Claimed;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A claimed delivery that this instance holds: it waits for a place, or runs. */
final class Attempt {
  private final Claimed claimed;
  private Instant begun = Instant.MAX;
  private Optional<Thread> runner = Optional.empty();
  private long answersBefore;
  private boolean ended;
  private boolean letGo;

  Attempt(Claimed claimed) {
    this.claimed = claimed;
  }

  Claimed claimed() {
    return claimed;
  }

  /**
   * The calling thread runs it from now on.
   *
   * @return false where it must not run any more
   */
  synchronized boolean begin(Instant now, long answers) {
    if (letGo) return false;
    begun = now;
    answersBefore = answers;
    runner = Optional.of(Thread.currentThread());
    return true;
  }

  /** The reaction has ended; what woke its thread is not meant for what follows. */
  synchronized void end() {
    runner = Optional.empty();
    ended = true;
    Thread.interrupted();
  }

  /** Its lease is still needed. */
  synchronized boolean isHeld() {
    return !ended && !letGo;
  }

  synchronized boolean hasRunLongerThan(Duration limit, Instant now) {
    return runner.isPresent() && begun.plus(limit).isBefore(now);
  }

  /** How often the peer had answered when it began. */
  synchronized long answersBefore() {
    return answersBefore;
  }

  /** Another one has it, or may have it: only a success is still worth telling. */
  synchronized void letGo() {
    letGo = true;
  }

  synchronized boolean isLetGo() {
    return letGo;
  }

  /** Wakes the runner from what it waits for. */
  synchronized void interrupt() {
    runner.ifPresent(Thread::interrupt);
  }
}
