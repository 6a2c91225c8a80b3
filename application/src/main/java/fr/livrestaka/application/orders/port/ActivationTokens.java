package fr.livrestaka.application.orders.port;

import fr.livrestaka.domain.orders.guests.ActivationToken;

/** Makes the secrets of activation links (contract A R4). */
public interface ActivationTokens {
  /**
   * Always the same token for the same delivery, and not to be guessed by who does not have our
   * key.
   *
   * @param deliveryId a UUID as text
   */
  ActivationToken tokenFor(String deliveryId);
}
