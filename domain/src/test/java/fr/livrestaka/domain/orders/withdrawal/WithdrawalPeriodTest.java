package fr.livrestaka.domain.orders.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Until when a contract may be withdrawn from (C. conso. L221-18 to L221-20, règl. 1182/71). */
class WithdrawalPeriodTest {
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  @ParameterizedTest
  @CsvSource({
    "2026-12-01, 2026-12-15",
    "2026-12-05, 2026-12-21",
    "2026-12-06, 2026-12-21",
    "2026-12-11, 2026-12-28",
    "2026-12-18, 2027-01-04",
    "2027-03-15, 2027-03-30",
    "2027-04-22, 2027-05-07",
    "2027-04-24, 2027-05-10",
    "2027-04-17, 2027-05-03",
    "2027-06-30, 2027-07-15",
    "2028-02-15, 2028-02-29"
  })
  void theLastDayIsTheFourteenthOrTheNextWorkingDay(LocalDate concluded, LocalDate last) {
    Instant noon = at(concluded, LocalTime.NOON);
    assertThat(WithdrawalPeriod.of(noon, Optional.of(noon)).lastDay()).isEqualTo(last);
  }

  @Test
  void itEndsWithTheLastDayInParis() {
    LocalDate day = LocalDate.of(2026, 6, 1);
    Instant concluded = at(day, LocalTime.NOON);
    WithdrawalPeriod period = WithdrawalPeriod.of(concluded, Optional.of(concluded));
    assertThat(period.endsAt()).isEqualTo(Instant.parse("2026-06-15T22:00:00Z"));
    assertThat(period.isOpenAt(period.endsAt().minusMillis(1))).isTrue();
    assertThat(period.isOpenAt(period.endsAt())).isFalse();
    WithdrawalPeriod inWinter =
        WithdrawalPeriod.of(
            Instant.parse("2026-12-01T12:00:00Z"),
            Optional.of(Instant.parse("2026-12-01T12:00:00Z")));
    assertThat(inWinter.endsAt()).isEqualTo(Instant.parse("2026-12-15T23:00:00Z"));
  }

  @Test
  void theDayOfTheConclusionIsThatOfParis() {
    Instant lateInLondon = Instant.parse("2026-12-31T23:30:00Z");
    WithdrawalPeriod period = WithdrawalPeriod.of(lateInLondon, Optional.of(lateInLondon));
    assertThat(period.concludedOn()).isEqualTo(LocalDate.of(2027, 1, 1));
    assertThat(period.lastDay()).isEqualTo(LocalDate.of(2027, 1, 15));
  }

  @Test
  void whoWasNotInformedHasTwelveMonthsMore() {
    Instant concluded = at(LocalDate.of(2026, 12, 11), LocalTime.NOON);
    assertThat(WithdrawalPeriod.of(concluded, Optional.empty()).lastDay())
        .as("twelve months after Monday 2026-12-28")
        .isEqualTo(LocalDate.of(2027, 12, 28));
    assertThat(
            WithdrawalPeriod.of(at(LocalDate.of(2026, 6, 18), LocalTime.NOON), Optional.empty())
                .lastDay())
        .as("2027-07-02 is a Friday")
        .isEqualTo(LocalDate.of(2027, 7, 2));
  }

  @Test
  void whoIsInformedMeanwhileHasFourteenDaysFromThenOn() {
    Instant concluded = at(LocalDate.of(2026, 12, 1), LocalTime.NOON);
    Instant informed = at(LocalDate.of(2027, 3, 15), LocalTime.NOON);
    assertThat(WithdrawalPeriod.of(concluded, Optional.of(informed)).lastDay())
        .isEqualTo(LocalDate.of(2027, 3, 30));
    Instant afterAll = at(LocalDate.of(2027, 12, 16), LocalTime.NOON);
    assertThat(WithdrawalPeriod.of(concluded, Optional.of(afterAll)).lastDay())
        .isEqualTo(LocalDate.of(2027, 12, 15));
    Instant before = at(LocalDate.of(2026, 11, 1), LocalTime.NOON);
    assertThat(WithdrawalPeriod.of(concluded, Optional.of(before)).lastDay())
        .isEqualTo(LocalDate.of(2026, 12, 15));
  }

  @Test
  void theFunctionIsCompulsoryForContractsFromItsFirstDayOn() {
    Instant lastDayBefore = Instant.parse("2026-06-18T21:59:59.999Z");
    assertThat(WithdrawalPeriod.of(lastDayBefore, Optional.empty()).needsFunction()).isFalse();
    assertThat(WithdrawalPeriod.of(lastDayBefore.plusMillis(1), Optional.empty()).needsFunction())
        .isTrue();
    assertThat(WithdrawalLaw.on(LocalDate.of(2026, 6, 18)).isFunctionCompulsory()).isFalse();
    assertThat(WithdrawalLaw.on(LocalDate.of(2026, 6, 19)).isFunctionCompulsory()).isTrue();
    assertThat(WithdrawalLaw.on(LocalDate.of(2013, 1, 1)))
        .isEqualTo(WithdrawalLaw.on(LocalDate.of(2014, 6, 14)));
  }

  @ParameterizedTest
  @CsvSource({
    "1999, 1999-04-04",
    "2024, 2024-03-31",
    "2025, 2025-04-20",
    "2026, 2026-04-05",
    "2027, 2027-03-28",
    "2038, 2038-04-25",
    "2285, 2285-03-22"
  })
  void easterIsWhereTheCalendarHasIt(int year, LocalDate sunday) {
    assertThat(FrenchHolidays.easter(year)).isEqualTo(sunday);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2027-01-01",
        "2027-03-29",
        "2027-05-01",
        "2027-05-06",
        "2027-05-08",
        "2027-05-17",
        "2027-07-14",
        "2027-08-15",
        "2027-11-01",
        "2027-11-11",
        "2027-12-25"
      })
  void theElevenHolidaysOfTheYear(LocalDate holiday) {
    assertThat(FrenchHolidays.isHoliday(holiday)).isTrue();
    assertThat(FrenchHolidays.isWorkingDay(holiday)).isFalse();
  }

  @Test
  void noOtherDayIsAHoliday() {
    long holidays =
        LocalDate.of(2027, 1, 1)
            .datesUntil(LocalDate.of(2028, 1, 1))
            .filter(FrenchHolidays::isHoliday)
            .count();
    assertThat(holidays).isEqualTo(11);
    assertThat(FrenchHolidays.isWorkingDay(LocalDate.of(2027, 3, 28))).isFalse();
    assertThat(FrenchHolidays.isWorkingDay(LocalDate.of(2027, 3, 30))).isTrue();
  }

  private static Instant at(LocalDate day, LocalTime time) {
    return day.atTime(time).atZone(PARIS).toInstant();
  }
}
