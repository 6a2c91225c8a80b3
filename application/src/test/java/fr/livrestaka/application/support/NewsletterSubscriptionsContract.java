package fr.livrestaka.application.support;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.support.port.NewsletterSubscriptions;
import fr.livrestaka.domain.support.NewsletterSubscription;
import fr.livrestaka.domain.support.NewsletterToken;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link NewsletterSubscriptions} does. */
public abstract class NewsletterSubscriptionsContract {
  private static final Instant NOON = Instant.parse("2001-03-02T12:00:00.123Z");

  protected abstract NewsletterSubscriptions subscriptions();

  protected abstract <T> T inTransaction(Supplier<T> work);

  @Test
  void anAddressHasOneSubscriptionWhateverItsCase() {
    NewsletterSubscription first = fresh("Zoé." + UUID.randomUUID() + "@example.org");
    assertThat(foundOrAdded(first)).isEqualTo(first);
    assertThat(foundOrAdded(fresh(first.email().toUpperCase(Locale.ROOT)))).isEqualTo(first);
    NewsletterSubscription other = fresh(first.email().replace('é', 'e'));
    assertThat(foundOrAdded(other)).isEqualTo(other);
  }

  @Test
  void isFoundByIdAndByTokenAsItWasSaved() {
    NewsletterSubscription fresh = foundOrAdded(fresh());
    NewsletterToken token = new NewsletterToken("x".repeat(28) + UUID.randomUUID());
    NewsletterSubscription sent = saved(fresh.linkSent(token, NOON, NOON).orElseThrow());
    assertThat(byToken(token)).contains(sent);
    NewsletterSubscription confirmed = saved(sent.confirmed(NOON.plusMillis(1)).orElseThrow());
    NewsletterSubscription left = saved(confirmed.unsubscribed(NOON.plusMillis(2)));
    assertThat(inTransaction(() -> subscriptions().find(fresh.id()))).contains(left);
    assertThat(byToken(token)).contains(left);
  }

  @Test
  void whatIsUnknownIsNotFound() {
    assertThat(inTransaction(() -> subscriptions().find("no-such-id"))).isEmpty();
    assertThat(byToken(new NewsletterToken("n".repeat(64)))).isEmpty();
  }

  @Test
  void forgetsOnlyWhatWaitsTooLong() {
    NewsletterSubscription waiting = foundOrAdded(fresh());
    NewsletterSubscription left = saved(foundOrAdded(fresh()).unsubscribed(NOON));
    inTransaction(() -> subscriptions().removePendingAskedBefore(NOON));
    assertThat(inTransaction(() -> subscriptions().find(waiting.id()))).isPresent();
    assertThat(inTransaction(() -> subscriptions().removePendingAskedBefore(NOON.plusMillis(1))))
        .isPositive();
    assertThat(inTransaction(() -> subscriptions().find(waiting.id()))).isEmpty();
    assertThat(inTransaction(() -> subscriptions().find(left.id()))).isPresent();
  }

  protected static NewsletterSubscription fresh() {
    return fresh(UUID.randomUUID() + "@example.org");
  }

  protected NewsletterSubscription foundOrAdded(NewsletterSubscription subscription) {
    return inTransaction(() -> subscriptions().findOrAdd(subscription));
  }

  private static NewsletterSubscription fresh(String email) {
    return NewsletterSubscription.asked(UUID.randomUUID().toString(), email, NOON);
  }

  private NewsletterSubscription saved(NewsletterSubscription subscription) {
    return inTransaction(
        () -> {
          subscriptions().save(subscription);
          return subscription;
        });
  }

  private Optional<NewsletterSubscription> byToken(NewsletterToken token) {
    return inTransaction(() -> subscriptions().findByToken(token.sha256Hex()));
  }
}
