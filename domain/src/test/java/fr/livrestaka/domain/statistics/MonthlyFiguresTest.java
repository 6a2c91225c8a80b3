package fr.livrestaka.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.domain.shared.Money;
import java.math.BigDecimal;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthlyFiguresTest {
  @Test
  void aMonthWithoutAnythingDividesByNothing() {
    MonthlyFigures quiet = month(0, 0, 0);
    assertThat(quiet.averageInvoice()).isEqualTo(Money.ofCents(0));
    assertThat(quiet.conversionPercent()).isEqualByComparingTo(BigDecimal.ZERO);
  }

  @Test
  void meansAreRounded() {
    MonthlyFigures month = month(10_001, 2, 3);
    assertThat(month.averageInvoice()).isEqualTo(Money.ofCents(5_001));
    assertThat(month.conversionPercent()).isEqualByComparingTo("66.7");
  }

  @ParameterizedTest
  @CsvSource({"0,0,0", "5,0,100", "0,5,-100", "150,100,50", "100,300,-66.7", "3,3,0"})
  void changesAreTold(BigDecimal current, BigDecimal previous, BigDecimal percent) {
    assertThat(new Change(current, previous).percent()).isEqualByComparingTo(percent);
  }

  private static MonthlyFigures month(long cents, long paid, long orders) {
    return new MonthlyFigures(YearMonth.of(2026, 3), Money.ofCents(cents), paid, 0, orders);
  }
}
