package fr.livrestaka.application.orders.port;

import fr.livrestaka.domain.orders.estimates.EstimateToken;

/** Makes the secrets of estimates' links. */
public interface EstimateTokens {
  /**
   * Gives the same token for the same delivery each time. Nobody can guess it without the secret
   * key of the program.
   *
   * @param deliveryId a UUID as text
   */
  EstimateToken tokenFor(String deliveryId);
}
