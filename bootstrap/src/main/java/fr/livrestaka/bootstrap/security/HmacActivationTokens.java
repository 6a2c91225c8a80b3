package fr.livrestaka.bootstrap.security;

import fr.livrestaka.application.orders.port.ActivationTokens;
import fr.livrestaka.domain.orders.guests.ActivationToken;

/** Tokens of activation links, made as those of reset links are. */
public final class HmacActivationTokens implements ActivationTokens {
  private final LinkTokens tokens;

  /**
   * @param secret at least 32 bytes, kept as long as links are to live
   */
  public HmacActivationTokens(String secret) {
    this.tokens = new LinkTokens(secret, "livrestaka activation link v1");
  }

  @Override
  public ActivationToken tokenFor(String deliveryId) {
    return new ActivationToken(tokens.tokenFor(deliveryId));
  }
}
