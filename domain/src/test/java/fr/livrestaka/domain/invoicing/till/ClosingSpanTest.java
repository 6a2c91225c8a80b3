package fr.livrestaka.domain.invoicing.till;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which days, months and years are closed, and in which order. */
class ClosingSpanTest {
  private static final LocalDate BEGIN = LocalDate.of(2026, 12, 30);

  @Test
  void nothingIsDueBeforeTheFirstDayIsOver() {
    assertThat(ClosingSpan.due(Map.of(), BEGIN, BEGIN)).isEmpty();
    assertThat(ClosingSpan.due(Map.of(), BEGIN, BEGIN.plusDays(1)))
        .contains(ClosingSpan.around(ClosingPeriod.DAY, BEGIN));
  }

  @Test
  void theLastDayOfAYearIsClosedBeforeItsMonthAndTheMonthBeforeTheYear() {
    Map<ClosingPeriod, ClosingSpan> closed = new EnumMap<>(ClosingPeriod.class);
    List<String> order = new ArrayList<>();
    LocalDate today = LocalDate.of(2027, 1, 3);
    Optional<ClosingSpan> due = ClosingSpan.due(closed, BEGIN, today);
    while (due.isPresent()) {
      ClosingSpan span = due.orElseThrow();
      order.add(span.period() + " " + span.from());
      closed.put(span.period(), span);
      due = ClosingSpan.due(closed, BEGIN, today);
    }
    assertThat(order)
        .containsExactly(
            "DAY 2026-12-30",
            "DAY 2026-12-31",
            "MONTH 2026-12-01",
            "YEAR 2026-01-01",
            "DAY 2027-01-01",
            "DAY 2027-01-02");
  }

  @Test
  void aSpanEndsAtMidnightInParisAlsoInALeapYear() {
    ClosingSpan february = ClosingSpan.around(ClosingPeriod.MONTH, LocalDate.of(2028, 2, 9));
    assertThat(february.to()).isEqualTo("2028-02-29");
    assertThat(february.end()).isEqualTo("2028-02-29T23:00:00Z");
    assertThat(february.next().end()).isEqualTo("2028-03-31T22:00:00Z");
  }
}
