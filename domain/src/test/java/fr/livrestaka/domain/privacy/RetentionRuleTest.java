package fr.livrestaka.domain.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RetentionRuleTest {
  /** The spans that the privacy page and the register promise. */
  @ParameterizedTest
  @CsvSource({
    "INACTIVITY_WARNINGS, P2Y",
    "INACTIVE_ACCOUNTS, P2Y",
    "PROSPECTS, P30D",
    "VISITOR_THREADS, P3Y",
    "CONSULTATIONS, P1Y",
    "MANUSCRIPTS, P2Y",
    "WRITTEN_CONTRACTS, P10Y",
    "PASSWORD_LINKS, P30D",
    "NEWSLETTER, P3Y",
    "LOGS, P1Y"
  })
  void eachKindIsKeptAsLongAsIsPromised(RetentionKind kind, Period kept) {
    assertThat(RetentionRule.of(kind).kept()).isEqualTo(kept);
  }

  @ParameterizedTest
  @EnumSource
  void eachKindIsFoundByItsProcessing(RetentionKind kind) {
    RetentionRule rule = RetentionRule.of(kind);
    assertThat(RetentionRule.of(rule.processing())).contains(rule);
    assertThat(rule.processing().basis()).isPresent();
  }

  @Test
  void inactiveAccountsAreWarnedSixtyAndThirtyDaysBefore() {
    assertThat(RetentionRule.of(RetentionKind.INACTIVE_ACCOUNTS).warnings())
        .containsExactly(Period.ofDays(60), Period.ofDays(30));
  }

  @ParameterizedTest
  @CsvSource({
    // kind, start, end
    "LOGS, 2025-03-02T12:00:00Z, 2026-03-02T12:00:00Z",
    "LOGS, 2024-02-29T00:00:00Z, 2025-02-28T00:00:00Z",
    "LOGS, 2023-12-31T23:30:00Z, 2024-12-31T23:30:00Z",
    "WRITTEN_CONTRACTS, 2024-02-29T08:00:00Z, 2034-02-28T08:00:00Z",
    "PASSWORD_LINKS, 2024-02-01T08:00:00Z, 2024-03-02T08:00:00Z"
  })
  void whatStartedThenEndsThen(RetentionKind kind, Instant start, Instant end) {
    assertThat(RetentionRule.of(kind).endOf(start)).isEqualTo(end);
  }

  @ParameterizedTest
  @CsvSource({
    "LOGS, 2026-03-02T12:00:00Z, 2025-03-02T12:00:00Z",
    "MANUSCRIPTS, 2026-03-02T12:00:00Z, 2024-03-02T12:00:00Z",
    "MANUSCRIPTS, 2028-02-29T12:00:00Z, 2026-02-28T12:00:00Z",
    "WRITTEN_CONTRACTS, 2036-12-31T23:30:00Z, 2026-12-31T23:30:00Z"
  })
  void whatStartedBeforeIsDue(RetentionKind kind, Instant at, Instant cutoff) {
    assertThat(RetentionRule.of(kind).cutoff(at)).isEqualTo(cutoff);
  }

  /** Nothing goes before its end, whatever the calendar does. */
  @ParameterizedTest
  @EnumSource
  void nothingIsDueBeforeItsEnd(RetentionKind kind) {
    RetentionRule rule = RetentionRule.of(kind);
    Instant at = Instant.parse("2027-01-01T00:00:00Z");
    for (int day = 0; day < 1500; day++, at = at.plusSeconds(86_400)) {
      assertThat(rule.endOf(rule.cutoff(at).minusMillis(1))).isBefore(at);
    }
  }
}
