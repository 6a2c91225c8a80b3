package fr.livrestaka.bootstrap.security;

import fr.livrestaka.application.support.port.NewsletterTokens;
import fr.livrestaka.domain.support.NewsletterToken;

/** Tokens of newsletter links (docs/decisions/0012). */
public final class HmacNewsletterTokens implements NewsletterTokens {
  private final LinkTokens tokens;

  /**
   * @param secret at least 32 bytes, kept as long as links are to live
   */
  public HmacNewsletterTokens(String secret) {
    this.tokens = new LinkTokens(secret, "livrestaka newsletter link v1");
  }

  @Override
  public NewsletterToken tokenFor(String deliveryId) {
    return new NewsletterToken(tokens.tokenFor(deliveryId));
  }
}
