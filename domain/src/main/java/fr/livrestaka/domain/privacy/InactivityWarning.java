package fr.livrestaka.domain.privacy;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.privacy.events.InactivityWarned;
import fr.livrestaka.domain.shared.NextState;
import java.time.Instant;
import java.util.Optional;

/**
 * A warning that an unused account will be erased; each number once for a time without use.
 *
 * @param number 1 or 2
 * @param sentAt empty while its mail is on its way
 */
public record InactivityWarning(
    AccountId account, int number, Instant askedAt, Optional<Instant> sentAt) {
  /** Gives one: what is to be written down, and that its mail is to go. */
  public static NextState<InactivityWarning> given(AccountId account, int number, Instant now) {
    return NextState.of(
        new InactivityWarning(account, number, now, Optional.empty()),
        new InactivityWarned(account, number, now));
  }
}
