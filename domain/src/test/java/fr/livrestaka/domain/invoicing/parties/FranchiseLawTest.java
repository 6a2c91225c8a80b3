package fr.livrestaka.domain.invoicing.parties;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.domain.invoicing.parties.FranchiseLaw.Level;
import fr.livrestaka.domain.shared.Money;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The thresholds of services, on both sides of each date and each amount (CGI art. 293 B). */
class FranchiseLawTest {
  @ParameterizedTest
  @CsvSource({
    "2024-12-31, 2943999, FAR",
    "2024-12-31, 2944000, NEAR",
    "2024-12-31, 3680000, NEAR",
    "2024-12-31, 3680001, OVER_THRESHOLD",
    "2024-12-31, 3910000, OVER_THRESHOLD",
    "2024-12-31, 3910001, OVER_TOLERANCE",
    "2025-01-01, 2999999, FAR",
    "2025-01-01, 3000000, NEAR",
    "2025-01-01, 3750000, NEAR",
    "2025-01-01, 3750001, OVER_THRESHOLD",
    "2026-12-02, 4125000, OVER_THRESHOLD",
    "2026-12-02, 4125001, OVER_TOLERANCE",
    "2026-12-02, -1, FAR",
    "2019-01-01, 0, FAR"
  })
  void theLevelOfATurnover(LocalDate day, long cents, Level level) {
    assertThat(FranchiseLaw.on(day).levelOf(Money.ofCents(cents))).isEqualTo(level);
  }
}
