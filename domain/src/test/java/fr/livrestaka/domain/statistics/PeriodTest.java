package fr.livrestaka.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {
  @ParameterizedTest
  @CsvSource({
    "2026-03-31T12:00:00Z, 2025-04, 2026-03",
    "2024-02-29T12:00:00Z, 2023-03, 2024-02",
    "2026-03-31T22:30:00Z, 2025-05, 2026-04",
    "2025-12-31T23:30:00Z, 2025-02, 2026-01"
  })
  void endsWithThePresentMonthInParisWhateverTheDay(Instant now, String first, String last) {
    List<YearMonth> months = Period.lastMonths(now);
    assertThat(months).hasSize(12).doesNotHaveDuplicates().isSorted();
    assertThat(months.get(0)).isEqualTo(YearMonth.parse(first));
    assertThat(months.get(11)).isEqualTo(YearMonth.parse(last));
  }

  @Test
  void periodsAdjoinEachOther() {
    Period march = Period.of(YearMonth.of(2026, 3));
    assertThat(march.from()).isEqualTo(Instant.parse("2026-02-28T23:00:00Z"));
    assertThat(march.before()).isEqualTo(Instant.parse("2026-03-31T22:00:00Z"));
    assertThat(Period.of(YearMonth.of(2026, 4)).from()).isEqualTo(march.before());
    assertThat(Period.ofYear(2025).before()).isEqualTo(Period.ofYear(2026).from());
  }
}
