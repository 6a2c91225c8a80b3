package fr.livrestaka.application.support;

import fr.livrestaka.application.shared.port.IdGenerator;
import fr.livrestaka.application.shared.port.MailReach;
import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.application.support.port.NewsletterSubscriptions;
import fr.livrestaka.domain.accounts.EmailAddress;
import fr.livrestaka.domain.support.NewsletterSubscription;
import fr.livrestaka.domain.support.events.NewsletterRequested;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;

/**
 * Asks for the newsletter (contract A §3.9, §8). Whatever is known of the address, the work is the
 * same and nothing comes back.
 */
@Singleton
public class SubscribeToNewsletter {
  private final NewsletterSubscriptions subscriptions;
  private final Outbox outbox;
  private final Transactions transactions;
  private final MailReach mailReach;
  private final IdGenerator ids;
  private final InstantSource clock;

  @Inject
  public SubscribeToNewsletter(
      NewsletterSubscriptions subscriptions,
      Outbox outbox,
      Transactions transactions,
      MailReach mailReach,
      IdGenerator ids,
      InstantSource clock) {
    this.subscriptions = subscriptions;
    this.outbox = outbox;
    this.transactions = transactions;
    this.mailReach = mailReach;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * @param email in any case; blanks around it are dropped
   * @throws fr.livrestaka.domain.shared.InvalidInput where it is no mail address that is taken
   */
  public void ask(String email) {
    String typed = email.strip();
    EmailAddress.check("email", typed);
    mailReach.check("email", typed);
    String address = typed.toLowerCase(Locale.ROOT);
    NewsletterSubscription fresh =
        NewsletterSubscription.asked(ids.next(), address, clock.instant());
    transactions.writing(() -> outbox.record(asked(fresh)));
  }

  private NewsletterRequested asked(NewsletterSubscription fresh) {
    Instant now = fresh.askedAt();
    NewsletterSubscription known = subscriptions.findOrAdd(fresh);
    boolean isNew = known.id().equals(fresh.id());
    boolean mailed = isNew || known.wantsMail(now);
    subscriptions.save(mailed && !isNew ? known.askedAgain(now) : known);
    return new NewsletterRequested(mailed ? known.id() : NewsletterRequested.NOBODY, now);
  }
}
