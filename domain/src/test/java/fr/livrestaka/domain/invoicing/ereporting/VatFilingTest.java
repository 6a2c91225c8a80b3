package fr.livrestaka.domain.invoicing.ereporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Table 13 of the tax office's external specifications. */
class VatFilingTest {
  @Test
  void aMonthlySellerReportsSalesEveryTenDays() {
    List<String> periods = texts(VatFiling.MONTHLY, ReportKind.TRANSACTIONS);
    assertThat(periods).hasSize(36);
    assertThat(periods.subList(3, 6))
        .containsExactly(
            "2028-02-01 2028-02-10 due 2028-02-20",
            "2028-02-11 2028-02-20 due 2028-02-29",
            "2028-02-21 2028-02-29 due 2028-03-10");
    assertThat(texts(VatFiling.MONTHLY, ReportKind.PAYMENTS))
        .hasSize(12)
        .contains("2028-12-01 2028-12-31 due 2029-01-10");
  }

  @Test
  void aQuarterlySellerReportsBothEveryMonth() {
    assertThat(texts(VatFiling.QUARTERLY, ReportKind.TRANSACTIONS))
        .hasSize(12)
        .contains("2028-01-01 2028-01-31 due 2028-02-10")
        .isEqualTo(texts(VatFiling.QUARTERLY, ReportKind.PAYMENTS));
  }

  @Test
  void aSmallSellerReportsBothEveryTwoMonths() {
    assertThat(texts(VatFiling.FRANCHISE, ReportKind.TRANSACTIONS))
        .containsExactly(
            "2028-01-01 2028-02-29 due 2028-03-31",
            "2028-03-01 2028-04-30 due 2028-05-31",
            "2028-05-01 2028-06-30 due 2028-07-31",
            "2028-07-01 2028-08-31 due 2028-09-30",
            "2028-09-01 2028-10-31 due 2028-11-30",
            "2028-11-01 2028-12-31 due 2029-01-31")
        .isEqualTo(texts(VatFiling.FRANCHISE, ReportKind.PAYMENTS));
  }

  /** The first period of a small seller is September and October 2027, due on 2027-11-30. */
  @Test
  void smallSellersBeginInSeptember2027() {
    assertThat(VatFiling.FRANCHISE.periods(ReportKind.TRANSACTIONS, 2027))
        .filteredOn(ReportPeriod::isCompulsory)
        .first()
        .extracting(ReportPeriod::from, ReportPeriod::dueOn)
        .containsExactly(LocalDate.of(2027, 9, 1), LocalDate.of(2027, 11, 30));
  }

  @ParameterizedTest
  @EnumSource
  void eachDayIsInOnePeriod(VatFiling filing) {
    for (ReportKind kind : ReportKind.values()) {
      List<ReportPeriod> all = filing.periods(kind, 2028);
      LocalDate first = LocalDate.of(2028, 1, 1);
      assertThat(IntStream.range(0, 366).mapToObj(first::plusDays))
          .allMatch(day -> all.stream().filter(period -> period.contains(day)).count() == 1)
          .allMatch(day -> filing.around(kind, day).contains(day));
    }
  }

  private static List<String> texts(VatFiling filing, ReportKind kind) {
    return filing.periods(kind, 2028).stream()
        .map(period -> period.from() + " " + period.to() + " due " + period.dueOn())
        .toList();
  }
}
