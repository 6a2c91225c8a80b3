package fr.livrestaka.application.accounts.port;

import fr.livrestaka.domain.accounts.exports.ExportToken;

/** Makes the secrets of links to exports, as {@link ResetTokens} makes those of resets. */
public interface ExportTokens {
  /**
   * Always the same token for the same delivery, and not to be guessed by who does not have our
   * key.
   *
   * @param deliveryId a UUID as text
   */
  ExportToken tokenFor(String deliveryId);
}
