package fr.livrestaka.domain.invoicing.till;

import fr.livrestaka.domain.invoicing.InvoiceNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/**
 * The days that one closing is about, in Paris. One that somebody has stored need not be a whole
 * period; its closing is not what was sealed then.
 *
 * @param to the last one, included
 */
public record ClosingSpan(ClosingPeriod period, LocalDate from, LocalDate to) {
  public static ClosingSpan around(ClosingPeriod period, LocalDate day) {
    return new ClosingSpan(period, period.firstDay(day), period.lastDay(day));
  }

  /** The one that follows. */
  public ClosingSpan next() {
    return around(period, to.plusDays(1));
  }

  /**
   * What is to be closed next: the period that ended first.
   *
   * @param closed the last one of each kind, where there is one
   * @param begin the day of the first movement
   * @param today days before it are over
   */
  public static Optional<ClosingSpan> due(
      Map<ClosingPeriod, ClosingSpan> closed, LocalDate begin, LocalDate today) {
    return Arrays.stream(ClosingPeriod.values())
        .map(
            period ->
                Optional.ofNullable(closed.get(period))
                    .map(ClosingSpan::next)
                    .orElseGet(() -> around(period, begin)))
        .filter(span -> span.to().isBefore(today))
        .min(Comparator.comparing(ClosingSpan::to).thenComparing(ClosingSpan::period));
  }

  /** The first moment after it. */
  public Instant end() {
    return to.plusDays(1).atStartOfDay(InvoiceNumber.ZONE).toInstant();
  }
}
