package fr.livrestaka.application.support;

import fr.livrestaka.application.support.port.NewsletterSubscriptions;
import fr.livrestaka.domain.support.NewsletterStatus;
import fr.livrestaka.domain.support.NewsletterSubscription;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Newsletter subscriptions in memory. */
public final class InMemoryNewsletterSubscriptions implements NewsletterSubscriptions {
  private final Map<String, NewsletterSubscription> byId = new LinkedHashMap<>();

  @Override
  public synchronized NewsletterSubscription findOrAdd(NewsletterSubscription subscription) {
    Optional<NewsletterSubscription> known =
        first(one -> one.email().equalsIgnoreCase(subscription.email()));
    if (known.isEmpty()) save(subscription);
    return known.orElse(subscription);
  }

  @Override
  public synchronized Optional<NewsletterSubscription> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  @Override
  public synchronized Optional<NewsletterSubscription> findByToken(String tokenHash) {
    return first(one -> one.tokenHash().equals(Optional.of(tokenHash)));
  }

  @Override
  public synchronized void save(NewsletterSubscription subscription) {
    byId.put(subscription.id(), subscription);
  }

  @Override
  public synchronized int removePendingAskedBefore(Instant instant) {
    int before = byId.size();
    byId.values()
        .removeIf(
            one -> one.status() == NewsletterStatus.PENDING && one.askedAt().isBefore(instant));
    return before - byId.size();
  }

  synchronized List<NewsletterSubscription> all() {
    return List.copyOf(byId.values());
  }

  private Optional<NewsletterSubscription> first(Predicate<NewsletterSubscription> wanted) {
    return byId.values().stream().filter(wanted).findFirst();
  }
}
