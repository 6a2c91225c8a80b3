package fr.livrestaka.domain.orders.withdrawal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Until when a contract may be withdrawn from. The day of the conclusion does not count (L221-19),
 * and a last day that is a Saturday, a Sunday or a public holiday moves to the next working day
 * (L221-19, règlement (CEE) 1182/71, article 3(4)). Days are those of Paris.
 *
 * @param concludedOn the day of the conclusion
 * @param lastDay ends at its last hour
 */
public record WithdrawalPeriod(LocalDate concludedOn, LocalDate lastDay) {
  private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

  /**
   * The period of a contract.
   *
   * @param informedAt when the consumer was informed of his right; without that it lasts longer. He
   *     who is informed while it does has the usual days from then on (L221-20)
   */
  public static WithdrawalPeriod of(Instant concludedAt, Optional<Instant> informedAt) {
    LocalDate concluded = dayOf(concludedAt);
    WithdrawalLaw law = WithdrawalLaw.on(concluded);
    LocalDate usual = FrenchHolidays.workingDayFrom(concluded.plusDays(law.days()));
    LocalDate longest = FrenchHolidays.workingDayFrom(usual.plusMonths(law.monthsMore()));
    LocalDate last =
        informedAt
            .map(WithdrawalPeriod::dayOf)
            .filter(informed -> !informed.isAfter(longest))
            .map(informed -> FrenchHolidays.workingDayFrom(informed.plusDays(law.days())))
            .map(end -> end.isBefore(usual) ? usual : end)
            .orElse(longest);
    return new WithdrawalPeriod(concluded, last);
  }

  /** The first instant after the last day. */
  public Instant endsAt() {
    return lastDay.plusDays(1).atStartOfDay(ZONE).toInstant();
  }

  /** Whether a declaration sent now is in time (L221-21). */
  public boolean isOpenAt(Instant now) {
    return now.isBefore(endsAt());
  }

  /** Whether the seller must offer the function to withdraw on line for this contract (L221-21). */
  public boolean needsFunction() {
    return WithdrawalLaw.on(concludedOn).isFunctionCompulsory();
  }

  private static LocalDate dayOf(Instant instant) {
    return LocalDate.ofInstant(instant, ZONE);
  }
}
