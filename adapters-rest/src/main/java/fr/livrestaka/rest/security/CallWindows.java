package fr.livrestaka.rest.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts calls by key in fixed windows, each of which starts at its first call. */
final class CallWindows {
  private static final int MAX_KEYS = 200_000;

  private final int calls;
  private final Duration length;
  private final InstantSource clock;
  private final Cache<String, Window> windows;

  private record Window(Instant end, AtomicInteger calls) {}

  /**
   * @param limit {@code calls/minutes}
   */
  CallWindows(String limit, InstantSource clock) {
    String[] parts = limit.split("/", -1);
    if (parts.length != 2) throw new IllegalArgumentException("Not calls/minutes: " + limit);
    this.calls = Integer.parseInt(parts[0].strip());
    this.length = Duration.ofMinutes(Integer.parseInt(parts[1].strip()));
    this.clock = clock;
    this.windows = Caffeine.newBuilder().expireAfterWrite(length).maximumSize(MAX_KEYS).build();
  }

  /**
   * @throws TooManyCalls beyond the limit
   */
  void count(String key) {
    Instant now = clock.instant();
    Window window =
        windows
            .asMap()
            .compute(key, (k, old) -> old != null && now.isBefore(old.end()) ? old : open(now));
    if (window.calls().incrementAndGet() > calls) {
      throw new TooManyCalls(secondsUntil(window.end(), now));
    }
  }

  private Window open(Instant now) {
    return new Window(now.plus(length), new AtomicInteger());
  }

  private static long secondsUntil(Instant end, Instant now) {
    return Math.max(1, Duration.between(now, end).plusMillis(999).toSeconds());
  }
}
