package fr.livrestaka.domain.orders.withdrawal;

import java.time.LocalDate;
import java.util.List;

/**
 * The French law on withdrawal as it stands for contracts concluded from a day on; the next line
 * takes the place of the one before.
 *
 * @param validFrom the first day on which contracts are concluded under it
 * @param days the period, from the day after the conclusion (L221-18, L221-19)
 * @param monthsMore what is added where the consumer was not informed of his right (L221-20)
 * @param isFunctionCompulsory whether the seller must offer a function to withdraw on line
 *     (L221-21, D221-5, ordonnance 2026-2 and décret 2026-3 of 2026-01-05)
 */
public record WithdrawalLaw(
    LocalDate validFrom, int days, int monthsMore, boolean isFunctionCompulsory) {
  /** The lines, oldest first. The first is that of loi 2014-344, article 9. */
  private static final List<WithdrawalLaw> LINES =
      List.of(
          new WithdrawalLaw(LocalDate.of(2014, 6, 14), 14, 12, false),
          new WithdrawalLaw(LocalDate.of(2026, 6, 19), 14, 12, true));

  /** The law for a contract of that day; what is older than all lines is long over by any law. */
  public static WithdrawalLaw on(LocalDate conclusion) {
    return LINES.stream()
        .filter(line -> !line.validFrom().isAfter(conclusion))
        .reduce((older, newer) -> newer)
        .orElse(LINES.get(0));
  }
}
