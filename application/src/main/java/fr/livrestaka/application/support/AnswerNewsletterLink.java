package fr.livrestaka.application.support;

import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.application.support.port.NewsletterSubscriptions;
import fr.livrestaka.domain.support.NewsletterSubscription;
import fr.livrestaka.domain.support.NewsletterToken;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;

/** Confirms or withdraws a newsletter subscription by the token of a mailed link. */
@Singleton
public class AnswerNewsletterLink {
  private final NewsletterSubscriptions subscriptions;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public AnswerNewsletterLink(
      NewsletterSubscriptions subscriptions, Transactions transactions, InstantSource clock) {
    this.subscriptions = subscriptions;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * @return whether the subscription is confirmed, now or before; not where the link is unknown,
   *     expired or was used to unsubscribe
   */
  public boolean confirm(String token) {
    return change(token, subscription -> subscription.confirmed(clock.instant()));
  }

  /**
   * @return whether the link is known; it does not expire
   */
  public boolean unsubscribe(String token) {
    return change(token, subscription -> Optional.of(subscription.unsubscribed(clock.instant())));
  }

  private boolean change(
      String text, Function<NewsletterSubscription, Optional<NewsletterSubscription>> change) {
    Optional<NewsletterToken> token = NewsletterToken.of(text);
    if (token.isEmpty()) return false;
    return transactions.write(
        () -> {
          Optional<NewsletterSubscription> changed =
              subscriptions.findByToken(token.get().sha256Hex()).flatMap(change);
          changed.ifPresent(subscriptions::save);
          return changed.isPresent();
        });
  }
}
