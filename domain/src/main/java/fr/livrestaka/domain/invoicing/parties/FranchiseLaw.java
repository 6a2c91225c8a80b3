package fr.livrestaka.domain.invoicing.parties;

import fr.livrestaka.domain.shared.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * How much a seller of services may turn over in a calendar year, VAT excluded, and stay without
 * VAT (CGI art. 293 B). Each row holds from its day until the next one.
 *
 * @param from first day
 * @param threshold beyond it the franchise ends with the year
 * @param tolerance beyond it the franchise ends on the day of the sale that crosses it
 */
public record FranchiseLaw(LocalDate from, Money threshold, Money tolerance) {
  /** From this share of the threshold on the seller is warned. */
  private static final int WARNED_FROM_PERCENT = 80;

  private static final List<FranchiseLaw> ROWS =
      List.of(
          row(LocalDate.of(2023, 1, 1), 36_800, 39_100),
          row(LocalDate.of(2025, 1, 1), 37_500, 41_250));

  /** How near a turnover comes to the end of the franchise. */
  public enum Level {
    FAR,
    /** At least 80 % of the threshold. */
    NEAR,
    /** Over the threshold: VAT is due from 1 January on. */
    OVER_THRESHOLD,
    /** Over the tolerance: VAT is due from that day on. */
    OVER_TOLERANCE
  }

  /** The law on a day; before the first row, the first row. */
  public static FranchiseLaw on(LocalDate day) {
    return ROWS.stream()
        .filter(row -> !row.from().isAfter(day))
        .reduce((earlier, later) -> later)
        .orElse(ROWS.get(0));
  }

  /**
   * @param turnover of the calendar year so far, VAT excluded; below zero where more was credited
   */
  public Level levelOf(Money turnover) {
    if (turnover.compareTo(tolerance) > 0) return Level.OVER_TOLERANCE;
    if (turnover.compareTo(threshold) > 0) return Level.OVER_THRESHOLD;
    boolean isNear = turnover.times(100).compareTo(threshold.times(WARNED_FROM_PERCENT)) >= 0;
    return isNear ? Level.NEAR : Level.FAR;
  }

  private static FranchiseLaw row(LocalDate from, long threshold, long tolerance) {
    return new FranchiseLaw(from, Money.ofCents(threshold * 100), Money.ofCents(tolerance * 100));
  }
}
