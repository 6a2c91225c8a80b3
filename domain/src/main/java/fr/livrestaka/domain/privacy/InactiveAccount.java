package fr.livrestaka.domain.privacy;

import fr.livrestaka.domain.accounts.AccountId;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * A client's account, and what tells whether anybody still uses it.
 *
 * @param lastActivity the latest of registration, sign-in, change of the profile, order, message
 *     and payment
 * @param isBound an order is under way, an invoice is unpaid, a refund, a dispute or a declared
 *     withdrawal is not settled
 * @param warnings as they were given, of any time without use
 */
public record InactiveAccount(
    AccountId id, Instant lastActivity, boolean isBound, List<InactivityWarning> warnings) {
  private static final RetentionRule RULE = RetentionRule.of(RetentionKind.INACTIVE_ACCOUNTS);

  public InactiveAccount {
    warnings = List.copyOf(warnings);
  }

  /**
   * What is due at that time. It is erased only after both warnings were sent and as much time has
   * passed after each as it announces; whatever its owner does begins the time anew.
   */
  public InactivityStep stepAt(Instant at) {
    if (isBound) return InactivityStep.NOTHING;
    Instant end = RULE.endOf(lastActivity);
    Optional<InactivityWarning> first = current(1);
    if (first.isEmpty()) {
      return ifReached(at, RULE.warningOf(0, end), InactivityStep.WARN_FIRST);
    }
    Optional<InactivityWarning> second = current(2);
    if (second.isEmpty()) {
      return ifWaited(at, first, 0, RULE.warningOf(1, end), InactivityStep.WARN_SECOND);
    }
    return ifWaited(at, second, 1, end, InactivityStep.ERASE);
  }

  /**
   * The day from which it may be erased where its owner does nothing.
   *
   * @param warnedAt when the warning goes
   */
  public Instant erasedFrom(int warning, Instant warnedAt) {
    Instant end = RULE.endOf(lastActivity);
    Instant waited = plus(warnedAt, RULE.warnings().get(warning - 1));
    return waited.isAfter(end) ? waited : end;
  }

  private Optional<InactivityWarning> current(int number) {
    return warnings.stream()
        .filter(one -> one.number() == number && !one.askedAt().isBefore(lastActivity))
        .findFirst();
  }

  private static InactivityStep ifWaited(
      Instant at,
      Optional<InactivityWarning> before,
      int index,
      Instant reached,
      InactivityStep step) {
    return before
        .flatMap(InactivityWarning::sentAt)
        .map(sent -> plus(sent, RULE.waitAfter(index)))
        .filter(waited -> !at.isBefore(waited))
        .map(waited -> ifReached(at, reached, step))
        .orElse(InactivityStep.NOTHING);
  }

  private static InactivityStep ifReached(Instant at, Instant reached, InactivityStep step) {
    return at.isBefore(reached) ? InactivityStep.NOTHING : step;
  }

  private static Instant plus(Instant instant, Period period) {
    return instant.atOffset(ZoneOffset.UTC).plus(period).toInstant();
  }
}
