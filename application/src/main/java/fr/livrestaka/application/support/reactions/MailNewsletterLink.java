package fr.livrestaka.application.support.reactions;

import fr.livrestaka.application.notifications.Mail;
import fr.livrestaka.application.notifications.Mails;
import fr.livrestaka.application.notifications.port.Mailer;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.Lane;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.application.shared.Site;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.application.support.port.NewsletterSubscriptions;
import fr.livrestaka.application.support.port.NewsletterTokens;
import fr.livrestaka.domain.support.NewsletterSubscription;
import fr.livrestaka.domain.support.NewsletterToken;
import fr.livrestaka.domain.support.events.NewsletterRequested;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Mails the link that confirms a newsletter subscription. The token is derived from the delivery,
 * so that a repeated delivery mails the same link again (docs/decisions/0012).
 */
@Singleton
public class MailNewsletterLink implements Reaction<NewsletterRequested>, Mails {
  private static final String TEMPLATE = "newsletter-confirm";

  private static final String PAGES = "/api/public/newsletter/";

  private final NewsletterSubscriptions subscriptions;
  private final NewsletterTokens tokens;
  private final Mailer mailer;
  private final Site site;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public MailNewsletterLink(
      NewsletterSubscriptions subscriptions,
      NewsletterTokens tokens,
      Mailer mailer,
      Site site,
      Transactions transactions,
      InstantSource clock) {
    this.subscriptions = subscriptions;
    this.tokens = tokens;
    this.mailer = mailer;
    this.site = site;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "support.mail-newsletter-link";
  }

  @Override
  public Class<NewsletterRequested> event() {
    return NewsletterRequested.class;
  }

  @Override
  public Lane lane() {
    return Lane.MAIL;
  }

  @Override
  public List<String> templates() {
    return List.of(TEMPLATE);
  }

  @Override
  public void react(NewsletterRequested event, Delivery delivery) {
    if (event.isForNobody()) return;
    NewsletterToken token = tokens.tokenFor(delivery.id());
    Optional<NewsletterSubscription> sent =
        transactions.write(
            () -> {
              Optional<NewsletterSubscription> wanted =
                  subscriptions
                      .find(event.subscriptionId())
                      .flatMap(s -> s.linkSent(token, event.askedAt(), clock.instant()));
              wanted.ifPresent(subscriptions::save);
              return wanted;
            });
    sent.ifPresent(subscription -> mailer.send(mail(subscription, token, delivery)));
  }

  private Mail mail(NewsletterSubscription to, NewsletterToken token, Delivery delivery) {
    return new Mail(
        delivery.id(),
        to.email(),
        TEMPLATE,
        Map.of(
            "link", site.ownPage(PAGES + "confirm?token=" + token.value()),
            "unsubscribe", site.ownPage(PAGES + "unsubscribe?token=" + token.value())),
        List.of());
  }
}
