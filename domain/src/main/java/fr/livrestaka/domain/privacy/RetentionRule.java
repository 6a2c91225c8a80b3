package fr.livrestaka.domain.privacy;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;

/**
 * How long something is kept. This is the one place of the periods: jobs, the register and the
 * seeded privacy page say the same (RGPD articles 5(1)(e) and 30(1)(f); CNIL, durations of
 * "gestion commerciale" and délib. 2021-122 for logs).
 *
 * @param kept from the instant that the kind starts from
 * @param warnings how long before the end the person is warned, the first one first
 */
public record RetentionRule(RetentionKind kind, Period kept, List<Period> warnings) {
  public RetentionRule {
    warnings = List.copyOf(warnings);
  }

  public static RetentionRule of(RetentionKind kind) {
    return switch (kind) {
      case INACTIVE_ACCOUNTS ->
          new RetentionRule(
              kind, Period.ofYears(2), List.of(Period.ofDays(60), Period.ofDays(14)));
      case PROSPECTS, CONSULTATIONS, LOGS -> plain(kind, Period.ofYears(1));
      case VISITOR_THREADS, NEWSLETTER -> plain(kind, Period.ofYears(3));
      case PASSWORD_LINKS -> plain(kind, Period.ofDays(30));
      case SECURITY_LOGS -> plain(kind, Period.ofMonths(6));
    };
  }

  private static RetentionRule plain(RetentionKind kind, Period kept) {
    return new RetentionRule(kind, kept, List.of());
  }

  /** When what started then has been kept long enough; calendar days in UTC. */
  public Instant endOf(Instant start) {
    return start.atOffset(ZoneOffset.UTC).plus(kept).toInstant();
  }

  /**
   * What started before has been kept long enough at that time. Where a month or a leap day makes
   * the two ways of counting differ, it is kept the longer.
   */
  public Instant cutoff(Instant at) {
    return at.atOffset(ZoneOffset.UTC).minus(kept).toInstant();
  }

  /** When a warning is due for what ends then. */
  Instant warningOf(int index, Instant end) {
    return end.atOffset(ZoneOffset.UTC).minus(warnings.get(index)).toInstant();
  }

  /** The least time between two warnings, or between the last one and the end. */
  Period waitAfter(int index) {
    Period next = index + 1 < warnings.size() ? warnings.get(index + 1) : Period.ZERO;
    return warnings.get(index).minus(next);
  }

  /** What started later is not even warned about. */
  public Instant firstCutoff(Instant at) {
    if (warnings.isEmpty()) return cutoff(at);
    return cutoff(at.atOffset(ZoneOffset.UTC).plus(warnings.get(0)).plusDays(3).toInstant());
  }
}
