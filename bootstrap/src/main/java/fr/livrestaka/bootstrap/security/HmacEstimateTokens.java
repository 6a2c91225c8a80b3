package fr.livrestaka.bootstrap.security;

import fr.livrestaka.application.orders.port.EstimateTokens;
import fr.livrestaka.domain.orders.estimates.EstimateToken;

/** Tokens of estimates' links. */
public final class HmacEstimateTokens implements EstimateTokens {
  private final LinkTokens tokens;

  /**
   * @param secret at least 32 bytes, kept as long as links are to live
   */
  public HmacEstimateTokens(String secret) {
    this.tokens = new LinkTokens(secret, "livrestaka estimate link v1");
  }

  @Override
  public EstimateToken tokenFor(String deliveryId) {
    return new EstimateToken(tokens.tokenFor(deliveryId));
  }
}
