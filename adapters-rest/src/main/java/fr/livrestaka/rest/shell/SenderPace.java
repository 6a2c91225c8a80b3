package fr.livrestaka.rest.shell;

import java.time.Duration;
import java.util.stream.LongStream;

/**
 * How fast a request comes, apart from the time in which we did not want more of it: looked at in
 * slices of the patience, so that who stops is found out soon after it is over.
 */
final class SenderPace {
  private static final int SLICES = 6;

  private final Duration slice;
  private final long[] bytes = new long[SLICES];
  private final long[] waitedNanos = new long[SLICES];

  private boolean coming;
  private boolean watched;

  /** Whether the request began within the present slice. */
  private boolean fresh;

  private int looks;
  private long cameNow;
  private boolean asked = true;
  private long pausedAt;
  private long pausedNanos;

  SenderPace(Duration patience) {
    this.slice = patience.dividedBy(SLICES);
  }

  /** What {@link #look} sees. */
  enum Sight {
    /** No request is on its way. */
    NOTHING,
    WELL,
    SLOW
  }

  /** After which somebody has to {@link #look}. */
  Duration slice() {
    return slice;
  }

  /**
   * @return whether somebody has to look, as nobody does yet
   */
  boolean came(int more) {
    if (!coming) begin();
    cameNow += more;
    if (watched) return false;
    watched = true;
    return true;
  }

  private void begin() {
    coming = true;
    fresh = watched;
    looks = 0;
    restart();
  }

  private void restart() {
    cameNow = 0;
    pausedNanos = 0;
    pausedAt = System.nanoTime();
  }

  /** The request is here. */
  void ended() {
    coming = false;
  }

  void asked() {
    countPause();
    asked = true;
  }

  void notAsked() {
    countPause();
    asked = false;
    pausedAt = System.nanoTime();
  }

  private void countPause() {
    if (!asked) pausedNanos += System.nanoTime() - pausedAt;
  }

  Sight look() {
    watched = coming;
    if (!coming) return Sight.NOTHING;
    countPause();
    if (!fresh) {
      bytes[looks % SLICES] = cameNow;
      waitedNanos[looks % SLICES] = Math.max(0, slice.toNanos() - pausedNanos);
      looks++;
    }
    fresh = false;
    restart();
    if (looks < SLICES) return Sight.WELL;
    Duration waited = Duration.ofNanos(LongStream.of(waitedNanos).sum());
    boolean isSlow = SenderRules.isSlow(LongStream.of(bytes).sum(), waited);
    return isSlow ? Sight.SLOW : Sight.WELL;
  }
}
