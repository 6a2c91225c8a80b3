package fr.livrestaka.application.orders;

import fr.livrestaka.application.orders.port.ActivationTokens;
import fr.livrestaka.domain.orders.guests.ActivationToken;

/** Tokens that end in the delivery's id. */
public final class InMemoryActivationTokens implements ActivationTokens {
  @Override
  public ActivationToken tokenFor(String deliveryId) {
    return new ActivationToken("a".repeat(40) + deliveryId);
  }
}
