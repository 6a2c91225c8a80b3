package fr.livrestaka.domain.invoicing.parties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.domain.invoicing.Amounts;
import fr.livrestaka.domain.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VatRegimeTest {
  private static final int HUNDRED_THOUSAND_EUROS = 10_000_000;

  @ParameterizedTest
  @CsvSource({"48000, 8000", "1, 0", "2, 0", "3, 1", "9, 2", "35000, 5833", "145000, 24167"})
  void theTaxIsASixthRoundedHalfUp(long total, long tax) {
    assertThat(VatRegime.STANDARD.split(Money.ofCents(total)).tax()).isEqualTo(Money.ofCents(tax));
  }

  @ParameterizedTest
  @EnumSource
  void everyTotalUpToAHundredThousandEurosIsSplitExactly(VatRegime regime) {
    for (int cents = 1; cents <= HUNDRED_THOUSAND_EUROS; cents++) {
      Amounts amounts = regime.split(Money.ofCents(cents));
      if (amounts.net().cents() + amounts.tax().cents() != cents
          || amounts.tax().cents() != roundedTax(regime, cents)) {
        assertThat(amounts).as("split of %d", cents).isNull();
      }
    }
  }

  @Test
  void aFranchiseHasNoTax() {
    Amounts amounts = VatRegime.FRANCHISE.split(Money.ofCents(48_000));

    assertThat(amounts.tax()).isEqualTo(Money.ZERO);
    assertThat(amounts.net()).isEqualTo(Money.ofCents(48_000));
  }

  @Test
  void aNegativeTotalIsRefused() {
    assertThatThrownBy(() -> VatRegime.STANDARD.split(Money.ofCents(-1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static long roundedTax(VatRegime regime, int cents) {
    if (regime.percent() == 0) return 0;
    if (cents % 997 != 0) return (2L * cents + 6) / 12;
    return BigDecimal.valueOf(cents)
        .multiply(BigDecimal.valueOf(20))
        .divide(BigDecimal.valueOf(120), 0, RoundingMode.HALF_UP)
        .longValueExact();
  }
}
