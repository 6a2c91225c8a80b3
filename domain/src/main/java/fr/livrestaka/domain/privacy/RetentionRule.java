package fr.livrestaka.domain.privacy;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/**
 * How long something is kept. This is the one place of the spans: jobs, the register and the seeded
 * privacy page say the same (RGPD articles 5(1)(e) and 30(1)(f)).
 *
 * @param processing to which it belongs in the register, which has the legal basis
 * @param kept from the instant that the kind starts from
 * @param warnings how long before the end the person is warned, the first one first
 */
public record RetentionRule(
    RetentionKind kind, Processing processing, Period kept, List<Period> warnings) {
  /** An account: two years without use, as the CNIL has it for inactive accounts. */
  private static final Period UNUSED = Period.ofYears(2);

  /** The guarantee of conformity, in which the author may come back (C. conso. L217-3). */
  private static final Period GUARANTEE = Period.ofYears(2);

  /** From the execution of the contract on (C. conso. L213-1, D213-2). */
  private static final Period ARCHIVE = Period.ofYears(10);

  /** From the last contact with somebody who is no client (CNIL, commercial management). */
  private static final Period LAST_CONTACT = Period.ofYears(3);

  /** Logs: six months to one year (CNIL, délibération 2021-122). */
  private static final Period TRACES = Period.ofYears(1);

  public RetentionRule {
    warnings = List.copyOf(warnings);
  }

  public static RetentionRule of(RetentionKind kind) {
    return switch (kind) {
      case INACTIVITY_WARNINGS, INACTIVE_ACCOUNTS ->
          new RetentionRule(
              kind, Processing.ACCOUNTS, UNUSED, List.of(Period.ofDays(60), Period.ofDays(30)));
      case PROSPECTS -> plain(kind, Processing.PROSPECTS, Period.ofDays(30));
      case VISITOR_THREADS -> plain(kind, Processing.MESSAGES, LAST_CONTACT);
      case CONSULTATIONS -> plain(kind, Processing.MESSAGES, Period.ofYears(1));
      case MANUSCRIPTS -> plain(kind, Processing.MANUSCRIPTS, GUARANTEE);
      case WRITTEN_CONTRACTS -> plain(kind, Processing.WITHDRAWALS, ARCHIVE);
      case PASSWORD_LINKS -> plain(kind, Processing.SECURITY, Period.ofDays(30));
      case NEWSLETTER -> plain(kind, Processing.NEWSLETTER, LAST_CONTACT);
      case LOGS -> plain(kind, Processing.SECURITY, TRACES);
    };
  }

  private static RetentionRule plain(RetentionKind kind, Processing processing, Period kept) {
    return new RetentionRule(kind, processing, kept, List.of());
  }

  /** Those of a processing, in the order of the kinds. */
  public static List<RetentionRule> of(Processing processing) {
    return Stream.of(RetentionKind.values())
        .map(RetentionRule::of)
        .filter(rule -> rule.processing == processing)
        .toList();
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
    return at.atOffset(ZoneOffset.UTC).plus(warnings.get(0)).plusDays(3).minus(kept).toInstant();
  }
}
