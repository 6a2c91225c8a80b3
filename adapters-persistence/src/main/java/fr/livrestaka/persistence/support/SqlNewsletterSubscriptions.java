package fr.livrestaka.persistence.support;

import fr.livrestaka.application.support.port.NewsletterSubscriptions;
import fr.livrestaka.domain.support.NewsletterSubscription;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/** Table {@code newsletter_subscriptions}. */
@Singleton
final class SqlNewsletterSubscriptions implements NewsletterSubscriptions {
  private final SubscriptionRows rows;

  SqlNewsletterSubscriptions(SubscriptionRows rows) {
    this.rows = rows;
  }

  @Override
  public NewsletterSubscription findOrAdd(NewsletterSubscription subscription) {
    rows.addUnlessThere(
        subscription.id(), subscription.email(), subscription.status(), subscription.askedAt());
    return rows.lockByEmailKey(subscription.email())
        .map(SubscriptionRow::toSubscription)
        .orElseThrow();
  }

  @Override
  public Optional<NewsletterSubscription> find(String id) {
    return rows.findByIdForUpdate(id).map(SubscriptionRow::toSubscription);
  }

  @Override
  public Optional<NewsletterSubscription> findByToken(String tokenHash) {
    return rows.findByTokenHashForUpdate(tokenHash).map(SubscriptionRow::toSubscription);
  }

  @Override
  public void save(NewsletterSubscription subscription) {
    rows.update(SubscriptionRow.of(subscription));
  }

  @Override
  public int removePendingAskedBefore(Instant instant) {
    return rows.removePendingAskedBefore(instant);
  }
}
