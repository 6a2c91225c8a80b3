package fr.livrestaka.bootstrap.config;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Reads {@code RATE_LIMIT_…}: how often something may be called in how many minutes. */
final class RateLimitsReader {
  private static final Map<String, String> STANDARD =
      Map.of("auth", "10/15", "reset", "5/60", "public", "20/15", "upload", "60/15");

  private RateLimitsReader() {}

  /** {@code calls/minutes} by name. */
  static Map<String, String> read(Variables variables) {
    Map<String, String> limits = new LinkedHashMap<>();
    STANDARD.forEach(
        (name, otherwise) ->
            limits.put(
                name,
                variables
                    .matching(
                        "RATE_LIMIT_" + name.toUpperCase(Locale.ROOT),
                        "[1-9][0-9]{0,8}/[1-9][0-9]{0,5}",
                        "calls/minutes, such as 10/15")
                    .orElse(otherwise)));
    return limits;
  }
}
