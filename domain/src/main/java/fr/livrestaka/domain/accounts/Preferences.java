package fr.livrestaka.domain.accounts;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A person's settings: a free JSON object, three groups of which have defaults (contract A §2.5,
 * §2.6). Values are what JSON knows: maps, lists, texts, numbers, booleans and null.
 */
public record Preferences(Map<String, Object> values) {
  private static final String UPDATED_AT = "updatedAt";
  private static final DateTimeFormatter ISO_MILLIS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);
  private static final Map<String, Object> DEFAULTS = defaults();

  public static final Preferences NONE = new Preferences(Map.of());

  public Preferences {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /**
   * The stored values laid over the defaults, one level deep: a stored group replaces the whole
   * default group. A default group in whose place something other than a group is stored stays, for
   * clients rely on it.
   */
  public Preferences overDefaults() {
    Map<String, Object> merged = new LinkedHashMap<>(DEFAULTS);
    values.forEach(
        (name, value) -> {
          if (value instanceof Map || !DEFAULTS.containsKey(name)) merged.put(name, value);
        });
    return new Preferences(merged);
  }

  /**
   * @param sent replace the stored values of the same top-level name; the others stay
   */
  public Preferences with(Map<String, Object> sent, Instant now) {
    Map<String, Object> merged = new LinkedHashMap<>(values);
    merged.putAll(sent);
    merged.put(UPDATED_AT, ISO_MILLIS.format(now));
    return new Preferences(merged);
  }

  private static Map<String, Object> defaults() {
    Map<String, Object> groups = new LinkedHashMap<>();
    groups.put("notifications", group("email", true, "push", true, "sms", false));
    groups.put(
        "notificationTypes",
        group("projects", true, "messages", true, "invoices", true, "promos", false));
    groups.put("privacy", group("publicProfile", false, "analytics", true));
    return groups;
  }

  private static Map<String, Object> group(Object... namesAndValues) {
    Map<String, Object> group = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      group.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return Collections.unmodifiableMap(group);
  }
}
