package fr.livrestaka.application.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as people write them, as in {@code 3 février 2027}. */
public final class FrenchDay {
  private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRANCE);

  private static final DateTimeFormatter DAY_AND_TIME =
      DateTimeFormatter.ofPattern("d MMMM uuuu 'à' HH:mm:ss '(heure de Paris)'", Locale.FRANCE);

  private FrenchDay() {}

  /** The day in Paris. */
  public static String of(Instant instant) {
    return of(LocalDate.ofInstant(instant, ZONE));
  }

  /** The day and the time in Paris, as in {@code 3 février 2027 à 14:05:09 (heure de Paris)}. */
  public static String withTime(Instant instant) {
    return DAY_AND_TIME.format(instant.atZone(ZONE));
  }

  public static String of(LocalDate day) {
    return DAY.format(day);
  }
}
