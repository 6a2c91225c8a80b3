package fr.livrestaka.application.support;

import fr.livrestaka.application.shared.Upkeep;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.application.support.port.NewsletterSubscriptions;
import fr.livrestaka.domain.support.NewsletterSubscription;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;

/** Removes addresses that were entered for the newsletter and never confirmed. */
@Singleton
public class ForgetUnconfirmedSubscribers implements Upkeep {
  private final NewsletterSubscriptions subscriptions;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public ForgetUnconfirmedSubscribers(
      NewsletterSubscriptions subscriptions, Transactions transactions, InstantSource clock) {
    this.subscriptions = subscriptions;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public void tidy() {
    Instant oldest = clock.instant().minus(NewsletterSubscription.UNCONFIRMED_KEPT);
    transactions.writing(() -> subscriptions.removePendingAskedBefore(oldest));
  }
}
