package fr.livrestaka.application.support.port;

import fr.livrestaka.domain.support.NewsletterSubscription;
import java.time.Instant;
import java.util.Optional;

/**
 * The newsletter's subscriptions, one an address; case does not tell addresses apart, accents do.
 * Needs a write transaction; what is returned is locked until its end.
 */
public interface NewsletterSubscriptions {
  /**
   * The subscription of the same address, or else this one, which is then stored. The work is the
   * same in both cases; of two that ask at once one stores.
   */
  NewsletterSubscription findOrAdd(NewsletterSubscription subscription);

  Optional<NewsletterSubscription> find(String id);

  /**
   * @param tokenHash SHA-256 of the token, hexadecimal
   */
  Optional<NewsletterSubscription> findByToken(String tokenHash);

  /** Stores the new state of a subscription that was returned before. */
  void save(NewsletterSubscription subscription);

  /**
   * Forgets addresses that wait for a confirmation.
   *
   * @return how many
   */
  int removePendingAskedBefore(Instant instant);
}
