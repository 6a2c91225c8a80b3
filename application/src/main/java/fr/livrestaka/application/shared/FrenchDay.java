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

  private FrenchDay() {}

  /** The day in Paris. */
  public static String of(Instant instant) {
    return of(LocalDate.ofInstant(instant, ZONE));
  }

  public static String of(LocalDate day) {
    return DAY.format(day);
  }
}
