package fr.livrestaka.application.accounts.port;

import fr.livrestaka.domain.accounts.passwords.ResetToken;

/** Makes the secrets of reset links (contract A R2). */
public interface ResetTokens {
  /**
   * Always the same token for the same delivery, and not to be guessed by who does not have our
   * key.
   *
   * @param deliveryId a UUID as text
   */
  ResetToken tokenFor(String deliveryId);
}
