package fr.livrestaka.application.orders;

import fr.livrestaka.application.orders.port.EstimateTokens;
import fr.livrestaka.domain.orders.estimates.EstimateToken;

/** Tokens that end in the delivery's id. */
public final class InMemoryEstimateTokens implements EstimateTokens {
  @Override
  public EstimateToken tokenFor(String deliveryId) {
    return new EstimateToken("e".repeat(40) + deliveryId);
  }
}
