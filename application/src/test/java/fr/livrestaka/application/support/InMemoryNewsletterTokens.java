package fr.livrestaka.application.support;

import fr.livrestaka.application.support.port.NewsletterTokens;
import fr.livrestaka.domain.support.NewsletterToken;

/** Tokens that end in the delivery's id. */
public final class InMemoryNewsletterTokens implements NewsletterTokens {
  @Override
  public NewsletterToken tokenFor(String deliveryId) {
    return new NewsletterToken("n".repeat(40) + deliveryId);
  }
}
