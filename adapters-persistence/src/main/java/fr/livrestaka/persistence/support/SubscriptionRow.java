package fr.livrestaka.persistence.support;

import fr.livrestaka.domain.support.NewsletterStatus;
import fr.livrestaka.domain.support.NewsletterSubscription;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.naming.NamingStrategies;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of {@code newsletter_subscriptions}, without the generated column {@code emailKey}. */
@MappedEntity(value = "newsletter_subscriptions", namingStrategy = NamingStrategies.Raw.class)
record SubscriptionRow(
    @Id String id,
    String email,
    NewsletterStatus status,
    @Nullable String tokenHash,
    @Nullable Instant linkExpiresAt,
    Instant askedAt,
    @Nullable Instant confirmedAt,
    @Nullable Instant unsubscribedAt) {
  static SubscriptionRow of(NewsletterSubscription subscription) {
    return new SubscriptionRow(
        subscription.id(),
        subscription.email(),
        subscription.status(),
        subscription.tokenHash().orElse(null),
        subscription.linkExpiresAt().orElse(null),
        subscription.askedAt(),
        subscription.confirmedAt().orElse(null),
        subscription.unsubscribedAt().orElse(null));
  }

  NewsletterSubscription toSubscription() {
    return new NewsletterSubscription(
        id,
        email,
        status,
        Optional.ofNullable(tokenHash),
        Optional.ofNullable(linkExpiresAt),
        askedAt,
        Optional.ofNullable(confirmedAt),
        Optional.ofNullable(unsubscribedAt));
  }

  @Override
  public String toString() {
    return "SubscriptionRow[" + id + "]";
  }
}
