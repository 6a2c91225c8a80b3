package fr.livrestaka.rest.shell;

import java.time.Duration;

/** How fast a request comes, apart from the time in which we did not want more of it. */
final class SenderPace {
  private final long patienceNanos;

  private boolean coming;
  private boolean watched;
  private boolean fresh;
  private long bytes;
  private boolean asked = true;
  private long pausedAt;
  private long pausedNanos;

  SenderPace(Duration patience) {
    this.patienceNanos = patience.toNanos();
  }

  /** What {@link #look} sees. */
  enum Sight {
    /** No request is on its way. */
    NOTHING,
    WELL,
    SLOW
  }

  /**
   * @return whether somebody has to {@link #look} when the patience is over
   */
  boolean came(int more) {
    if (!coming) begin();
    bytes += more;
    if (watched) return false;
    watched = true;
    return true;
  }

  private void begin() {
    coming = true;
    fresh = watched;
    restart();
  }

  private void restart() {
    bytes = 0;
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

  /** A request that began since the last look has not had its time yet. */
  Sight look() {
    watched = coming;
    if (!coming) return Sight.NOTHING;
    countPause();
    long waited = patienceNanos - Math.min(patienceNanos, pausedNanos);
    boolean isSlow = !fresh && SenderRules.isSlow(bytes, Duration.ofNanos(waited));
    fresh = false;
    restart();
    return isSlow ? Sight.SLOW : Sight.WELL;
  }
}
