package fr.livrestaka.application.shared.outbox;

import java.time.Duration;

/** How long a delivery waits after a failure. */
final class BackOff {
  private static final Duration FIRST = Duration.ofSeconds(2);
  private static final Duration LONGEST = Duration.ofHours(1);
  private static final int MOST_DOUBLINGS = 20;
  private static final int PERCENT = 100;
  private static final int SPREAD_PERCENT = 20;

  private BackOff() {}

  /**
   * Doubles each time, up to an hour; a fifth less or more, differently for each delivery, so that
   * what failed together does not come back together.
   *
   * @param attempt 1 after the first attempt
   */
  static Duration after(int attempt, String deliveryId) {
    Duration doubled = FIRST.multipliedBy(1L << Math.min(attempt - 1, MOST_DOUBLINGS));
    Duration delay = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
    return delay.multipliedBy(PERCENT + spread(attempt, deliveryId)).dividedBy(PERCENT);
  }

  private static int spread(int attempt, String deliveryId) {
    int mixed = (deliveryId.hashCode() + attempt) * 0x9E3779B1;
    return Math.floorMod(mixed ^ (mixed >>> 16), 2 * SPREAD_PERCENT + 1) - SPREAD_PERCENT;
  }
}
