package fr.livrestaka.application.support.port;

import fr.livrestaka.domain.support.NewsletterToken;

/** Makes the secrets of newsletter links (docs/decisions/0012). */
public interface NewsletterTokens {
  /**
   * Always the same token for the same delivery, and not to be guessed by who does not have our
   * key.
   *
   * @param deliveryId a UUID as text
   */
  NewsletterToken tokenFor(String deliveryId);
}
