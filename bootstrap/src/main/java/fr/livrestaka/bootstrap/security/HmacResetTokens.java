package fr.livrestaka.bootstrap.security;

import fr.livrestaka.application.accounts.port.ResetTokens;
import fr.livrestaka.domain.accounts.passwords.ResetToken;

/** Tokens of password reset links (docs/decisions/0009). */
public final class HmacResetTokens implements ResetTokens {
  private final LinkTokens tokens;

  /**
   * @param secret at least 32 bytes, kept as long as links are to live
   */
  public HmacResetTokens(String secret) {
    this.tokens = new LinkTokens(secret, "livrestaka password reset link v1");
  }

  @Override
  public ResetToken tokenFor(String deliveryId) {
    return new ResetToken(tokens.tokenFor(deliveryId));
  }
}
