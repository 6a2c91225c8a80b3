package fr.livrestaka.application.orders.port;

import fr.livrestaka.domain.orders.estimates.EstimateToken;

/** Makes the secrets of estimates' links. */
public interface EstimateTokens {
  /**
   * Always the same token for the same delivery, and not to be guessed by who does not have our
   * key.
   *
   * @param deliveryId a UUID as text
   */
  EstimateToken tokenFor(String deliveryId);
}
