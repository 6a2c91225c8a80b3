package fr.livrestaka.application.support;

import fr.livrestaka.application.support.port.NewsletterSubscriptions;
import java.util.function.Supplier;

class InMemoryNewsletterSubscriptionsTest extends NewsletterSubscriptionsContract {
  private final NewsletterSubscriptions subscriptions = new InMemoryNewsletterSubscriptions();

  @Override
  protected NewsletterSubscriptions subscriptions() {
    return subscriptions;
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return work.get();
  }
}
