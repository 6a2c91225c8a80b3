package fr.livrestaka.rest.shared;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads the forms of dates that clients send; without a zone they are UTC. */
public final class LenientDate {
  private static final Instant FIRST = Instant.parse("1000-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999Z");
  private static final Duration DAY = Duration.ofDays(1);

  /** What databases tell apart. */
  private static final Duration TICK = Duration.ofMillis(1);

  private static final List<Function<String, OffsetDateTime>> FORMS =
      List.of(
          OffsetDateTime::parse,
          text -> LocalDateTime.parse(text).atOffset(ZoneOffset.UTC),
          LenientDate::startOfDay);

  private LenientDate() {}

  /** Empty where it is no date, or none that a database could have. */
  public static Optional<Instant> parse(String text) {
    return FORMS.stream()
        .flatMap(form -> tryOut(form, text).stream())
        .map(OffsetDateTime::toInstant)
        .filter(LenientDate::isStorable)
        .findFirst();
  }

  /**
   * The last instant that a date means as the end of a span, in milliseconds: of a bare date that
   * of its day.
   */
  public static Optional<Instant> parseEnd(String text) {
    Optional<Instant> at = parse(text);
    return isBare(text) ? at.map(start -> start.plus(DAY).minus(TICK)) : at;
  }

  private static boolean isBare(String text) {
    return tryOut(LenientDate::startOfDay, text).isPresent();
  }

  /** Whether a database can have it. */
  public static boolean isStorable(Instant instant) {
    return !instant.isBefore(FIRST) && !instant.isAfter(LAST);
  }

  private static OffsetDateTime startOfDay(String text) {
    return LocalDate.parse(text).atStartOfDay().atOffset(ZoneOffset.UTC);
  }

  private static Optional<OffsetDateTime> tryOut(
      Function<String, OffsetDateTime> form, String text) {
    try {
      return Optional.of(form.apply(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
