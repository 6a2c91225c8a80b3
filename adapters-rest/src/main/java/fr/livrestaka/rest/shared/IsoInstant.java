package fr.livrestaka.rest.shared;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Instants as text: ISO 8601 in UTC, always with three digits of milliseconds (contract B 0). */
public final class IsoInstant {
  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  private IsoInstant() {}

  public static String of(Instant instant) {
    return FORMAT.format(instant);
  }
}
