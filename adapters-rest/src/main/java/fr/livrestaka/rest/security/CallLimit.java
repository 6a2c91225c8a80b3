package fr.livrestaka.rest.security;

import java.time.Duration;

/**
 * How many calls are allowed in which time.
 *
 * @param calls 1 or more
 */
record CallLimit(long calls, Duration window) {
  /**
   * @param text {@code calls/minutes}
   * @throws IllegalArgumentException where it is not
   */
  static CallLimit of(String text) {
    String[] parts = text.split("/", -1);
    if (parts.length != 2) throw new IllegalArgumentException("Not calls/minutes: " + text);
    return new CallLimit(
        Long.parseLong(parts[0].strip()), Duration.ofMinutes(Long.parseLong(parts[1].strip())));
  }

  CallLimit times(int factor) {
    return new CallLimit(calls * factor, window);
  }
}
