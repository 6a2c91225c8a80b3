package fr.livrestaka.domain.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A figure of this month beside that of the month before (contract B 7.3). */
public record Change(BigDecimal current, BigDecimal previous) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** How much it rose or fell, to one decimal; from nothing to something counts as 100. */
  public BigDecimal percent() {
    if (previous.signum() == 0) {
      return current.signum() == 0 ? BigDecimal.ZERO : HUNDRED;
    }
    return current.subtract(previous).multiply(HUNDRED).divide(previous, 1, RoundingMode.HALF_UP);
  }
}
