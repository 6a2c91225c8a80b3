package fr.livrestaka.persistence.support;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.application.support.NewsletterSubscriptionsContract;
import fr.livrestaka.application.support.port.NewsletterSubscriptions;
import fr.livrestaka.domain.support.NewsletterSubscription;
import fr.livrestaka.persistence.testing.TestStore;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class SqlNewsletterSubscriptionsTest extends NewsletterSubscriptionsContract {
  @Override
  protected NewsletterSubscriptions subscriptions() {
    return TestStore.bean(NewsletterSubscriptions.class);
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return TestStore.bean(Transactions.class).write(work);
  }

  @Test
  void ofManyThatEnterTheSameAddressAtOnceOneStores() throws Exception {
    String email = UUID.randomUUID() + "@example.org";
    Callable<String> ask =
        () ->
            foundOrAdded(
                    NewsletterSubscription.asked(
                        UUID.randomUUID().toString(), email, Instant.parse("2026-03-02T12:00:00Z")))
                .id();
    Set<String> stored = new HashSet<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      for (Future<String> one : threads.invokeAll(List.of(ask, ask, ask, ask))) {
        stored.add(one.get());
      }
    }
    assertThat(stored).hasSize(1);
  }
}
