package fr.livrestaka.domain.invoicing.till;

import java.time.LocalDate;

/**
 * How long a closing reaches, in Paris (BOI-TVA-DECLA-30-10-30 § 170). The constants are stored
 * data; of those that end on the same day, the shorter is closed first.
 */
public enum ClosingPeriod {
  DAY,
  MONTH,
  YEAR;

  /** The first day of the period that a day is in. */
  public LocalDate firstDay(LocalDate day) {
    return switch (this) {
      case DAY -> day;
      case MONTH -> day.withDayOfMonth(1);
      case YEAR -> day.withDayOfYear(1);
    };
  }

  /** The last day of the period that a day is in. */
  public LocalDate lastDay(LocalDate day) {
    LocalDate first = firstDay(day);
    return switch (this) {
      case DAY -> first;
      case MONTH -> first.plusMonths(1).minusDays(1);
      case YEAR -> first.plusYears(1).minusDays(1);
    };
  }
}
