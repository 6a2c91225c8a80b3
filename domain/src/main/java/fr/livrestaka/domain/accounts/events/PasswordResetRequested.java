package fr.livrestaka.domain.accounts.events;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.shared.Wish;
import java.util.Optional;

/**
 * Somebody asked for a reset link. Recorded for unknown and inactive accounts as well, so that
 * asking takes the same time whoever is asked for (contract A R2).
 *
 * @param account whose password it is, also where it is still to be opened for the first time;
 *     {@link #NOBODY} where there is nobody to send a link to
 */
public record PasswordResetRequested(AccountId account) implements Wish {
  public static final AccountId NOBODY = new AccountId("nobody");

  @Override
  public Optional<String> subject() {
    return account.equals(NOBODY) ? Optional.empty() : Optional.of("account:" + account.value());
  }
}
