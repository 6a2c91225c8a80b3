package fr.livrestaka.domain.orders.withdrawal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/**
 * The public holidays of France (C. trav. L3133-1) without those of Alsace and Moselle, and the
 * working days of règlement (CEE) 1182/71, article 2(2): all others but Saturdays and Sundays.
 */
public final class FrenchHolidays {
  private static final Set<MonthDay> FIXED =
      Set.of(
          MonthDay.of(1, 1),
          MonthDay.of(5, 1),
          MonthDay.of(5, 8),
          MonthDay.of(7, 14),
          MonthDay.of(8, 15),
          MonthDay.of(11, 1),
          MonthDay.of(11, 11),
          MonthDay.of(12, 25));

  /** Days after Easter Sunday: Easter Monday, Ascension and Whit Monday. */
  private static final Set<Long> AFTER_EASTER = Set.of(1L, 39L, 50L);

  private FrenchHolidays() {}

  /** Whether the day is a public holiday. */
  public static boolean isHoliday(LocalDate day) {
    long afterEaster = day.toEpochDay() - easter(day.getYear()).toEpochDay();
    return FIXED.contains(MonthDay.from(day)) || AFTER_EASTER.contains(afterEaster);
  }

  /** Whether the day is neither a Saturday nor a Sunday nor a public holiday. */
  public static boolean isWorkingDay(LocalDate day) {
    DayOfWeek weekday = day.getDayOfWeek();
    boolean isWeekend = weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY;
    return !isWeekend && !isHoliday(day);
  }

  /** The day itself where it is a working day, and else the next one that is. */
  public static LocalDate workingDayFrom(LocalDate day) {
    LocalDate working = day;
    while (!isWorkingDay(working)) working = working.plusDays(1);
    return working;
  }

  /** Easter Sunday of the Gregorian calendar, by the method of Meeus, Jones and Butcher. */
  static LocalDate easter(int year) {
    int moon = year % 19;
    int century = year / 100;
    int ofCentury = year % 100;
    int correction = (century - (century + 8) / 25 + 1) / 3;
    int epact = (19 * moon + century - century / 4 - correction + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
    int late = (moon + 11 * epact + 22 * weekday) / 451;
    int day = epact + weekday - 7 * late + 114;
    return LocalDate.of(year, day / 31, day % 31 + 1);
  }
}
