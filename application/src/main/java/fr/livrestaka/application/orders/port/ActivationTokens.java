package fr.livrestaka.application.orders.port;

import fr.livrestaka.domain.orders.guests.ActivationToken;

/** Makes the secrets of activation links (contract A R4). */
public interface ActivationTokens {
  /**
   * Gives the same token for the same delivery each time. Nobody can guess it without the secret
   * key of the program.
   *
   * @param deliveryId a UUID as text
   */
  ActivationToken tokenFor(String deliveryId);
}
