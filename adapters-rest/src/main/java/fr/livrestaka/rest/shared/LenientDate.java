package fr.livrestaka.rest.shared;

import java.time.DateTimeException;
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
  private static final int LAST_YEAR = 9999;
  private static final List<Function<String, OffsetDateTime>> FORMS =
      List.of(
          OffsetDateTime::parse,
          text -> LocalDateTime.parse(text).atOffset(ZoneOffset.UTC),
          text -> LocalDate.parse(text).atStartOfDay().atOffset(ZoneOffset.UTC));

  private LenientDate() {}

  /** Empty where it is no date, or none that a database could have. */
  public static Optional<Instant> parse(String text) {
    return FORMS.stream()
        .flatMap(form -> tryOut(form, text).stream())
        .filter(date -> date.getYear() >= 1000 && date.getYear() <= LAST_YEAR)
        .map(OffsetDateTime::toInstant)
        .findFirst();
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
