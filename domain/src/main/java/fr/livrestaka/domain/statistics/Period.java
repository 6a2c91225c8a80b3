package fr.livrestaka.domain.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A month or a year as the business counts it, in the time of Paris.
 *
 * @param from its first instant
 * @param before the first instant behind it
 */
public record Period(Instant from, Instant before) {
  public static final ZoneId ZONE = ZoneId.of("Europe/Paris");
  private static final int MONTHS = 12;

  public static Period of(YearMonth month) {
    return between(month.atDay(1), month.plusMonths(1).atDay(1));
  }

  /**
   * @param year 0 to 9999
   */
  public static Period ofYear(int year) {
    return between(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
  }

  /** Twelve months, the oldest first; the present one is the last (contract B 7.2). */
  public static List<YearMonth> lastMonths(Instant now) {
    YearMonth present = YearMonth.from(now.atZone(ZONE));
    return IntStream.rangeClosed(1, MONTHS)
        .mapToObj(n -> present.minusMonths((long) MONTHS - n))
        .toList();
  }

  private static Period between(LocalDate first, LocalDate next) {
    return new Period(first.atStartOfDay(ZONE).toInstant(), next.atStartOfDay(ZONE).toInstant());
  }
}
