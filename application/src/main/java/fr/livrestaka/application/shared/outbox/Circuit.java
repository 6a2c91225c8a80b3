package fr.livrestaka.application.shared.outbox;

import java.time.Duration;
import java.time.Instant;

/**
 * Whether the peer of a lane seems to be there. While it is away, one delivery asks it again every
 * few seconds.
 */
final class Circuit {
  private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

  private boolean open;
  private Duration wait = FIRST_WAIT;
  private Instant nextProbe = Instant.MIN;
  private long answers;

  /** The peer is taken to be away. */
  synchronized boolean isOpen() {
    return open;
  }

  synchronized boolean isProbeDue(Instant now) {
    return open && !now.isBefore(nextProbe);
  }

  /** A delivery asks the peer; the next one does so a little later than this one did. */
  synchronized void probed(Instant now) {
    wait = shorter(wait.multipliedBy(2));
    nextProbe = now.plus(wait);
  }

  /** The peer could not be reached. Returns whether that is news. */
  synchronized boolean away(Instant now) {
    if (open) return false;
    open = true;
    wait = FIRST_WAIT;
    nextProbe = now.plus(wait);
    return true;
  }

  /** The peer has served somebody. Returns whether it was away. */
  synchronized boolean answered() {
    answers++;
    return close();
  }

  /** All may ask the peer again. Returns whether it was away. */
  synchronized boolean close() {
    boolean was = open;
    open = false;
    return was;
  }

  /** How often the peer has answered so far. */
  synchronized long answers() {
    return answers;
  }

  private static Duration shorter(Duration next) {
    return next.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : next;
  }
}
