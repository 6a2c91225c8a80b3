package fr.livrestaka.rest.security;

import io.micronaut.context.env.Environment;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** Counts the calls of this process (contract A 0.4). Every call counts, successes too. */
@Singleton
public final class RateLimits {
  private final Map<RateLimit, CallWindows> windows = new EnumMap<>(RateLimit.class);

  RateLimits(Environment environment, InstantSource clock) {
    for (RateLimit limit : RateLimit.values()) {
      windows.put(limit, new CallWindows(configured(limit, environment), clock));
    }
  }

  static CallLimit configured(RateLimit limit, Environment environment) {
    String configured =
        environment
            .getProperty("staka.rate-limit." + limit.property(), String.class)
            .orElse(limit.standard());
    return CallLimit.of(configured).times(limit.factor());
  }

  /**
   * @param key whose calls are counted together, for example a network
   * @throws TooManyCalls beyond the limit
   */
  public void count(RateLimit limit, String key) {
    CallWindows counted = windows.get(limit);
    if (counted == null) throw new IllegalStateException(limit.name());
    Duration wait = counted.count(key);
    if (!wait.isZero()) throw new TooManyCalls(limit.name(), CallWindows.seconds(wait));
  }

  /**
   * Counts a request for a reset link, by its mailbox with its network and by its mailbox alone.
   *
   * @param mailbox the address as typed, in any case
   * @throws TooManyCalls beyond either limit
   */
  public void countResetRequest(String network, String mailbox) {
    String key = mailbox.toLowerCase(Locale.ROOT);
    count(RateLimit.RESET, network + " " + key);
    count(RateLimit.RESET_MAILBOX, key);
  }
}
