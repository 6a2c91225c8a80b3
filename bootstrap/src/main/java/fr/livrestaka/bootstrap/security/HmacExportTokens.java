package fr.livrestaka.bootstrap.security;

import fr.livrestaka.application.accounts.port.ExportTokens;
import fr.livrestaka.domain.accounts.exports.ExportToken;

/** Tokens of links to copies of the own data (docs/decisions/0009). */
public final class HmacExportTokens implements ExportTokens {
  private final LinkTokens tokens;

  /**
   * @param secret at least 32 bytes, kept as long as links are to live
   */
  public HmacExportTokens(String secret) {
    this.tokens = new LinkTokens(secret, "livrestaka data export link v1");
  }

  @Override
  public ExportToken tokenFor(String deliveryId) {
    return new ExportToken(tokens.tokenFor(deliveryId));
  }
}
