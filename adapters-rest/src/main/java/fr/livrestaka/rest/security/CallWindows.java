package fr.livrestaka.rest.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Counts calls by key in fixed windows, each of which starts at its first call. Of very many keys
 * those that call least are forgotten.
 */
final class CallWindows {
  private static final int MOST_KEYS = 50_000;
  private static final int LONGEST_KEY = 300;
  private static final long NANOS_A_SECOND = 1_000_000_000;

  private final CallLimit limit;
  private final TimeMeter time;
  private final Cache<String, Bucket> windows;

  CallWindows(CallLimit limit, InstantSource clock) {
    this.limit = limit;
    this.time = new ClockMeter(clock);
    this.windows =
        Caffeine.newBuilder()
            .expireAfterWrite(limit.window())
            .ticker(time::currentTimeNanos)
            .maximumSize(MOST_KEYS)
            .build();
  }

  /**
   * @return how long until the window ends, where the call is one too many; otherwise zero
   */
  Duration count(String key) {
    String kept = key.length() > LONGEST_KEY ? key.substring(0, LONGEST_KEY) : key;
    ConsumptionProbe probe = windows.get(kept, opened -> open()).tryConsumeAndReturnRemaining(1);
    return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
  }

  /** Whole seconds, 1 or more. */
  static long seconds(Duration wait) {
    return Math.max(1, wait.plusNanos(NANOS_A_SECOND - 1).toSeconds());
  }

  private Bucket open() {
    return Bucket.builder()
        .addLimit(
            bandwidth ->
                bandwidth.capacity(limit.calls()).refillIntervally(limit.calls(), limit.window()))
        .withCustomTimePrecision(time)
        .build();
  }

  private record ClockMeter(InstantSource clock) implements TimeMeter {
    @Override
    public long currentTimeNanos() {
      Instant now = clock.instant();
      return now.getEpochSecond() * NANOS_A_SECOND + now.getNano();
    }

    @Override
    public boolean isWallClockBased() {
      return true;
    }
  }
}
