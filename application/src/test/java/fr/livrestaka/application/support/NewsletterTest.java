package fr.livrestaka.application.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.application.notifications.Mail;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.InMemoryIdGenerator;
import fr.livrestaka.application.shared.InMemoryOutbox;
import fr.livrestaka.application.shared.InMemoryTransactions;
import fr.livrestaka.application.shared.Site;
import fr.livrestaka.application.support.reactions.MailNewsletterLink;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.support.NewsletterStatus;
import fr.livrestaka.domain.support.NewsletterSubscription;
import fr.livrestaka.domain.support.NewsletterToken;
import fr.livrestaka.domain.support.events.NewsletterRequested;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NewsletterTest {
  private final InMemoryNewsletterSubscriptions subscriptions =
      new InMemoryNewsletterSubscriptions();
  private final InMemoryOutbox outbox = new InMemoryOutbox();
  private final InMemoryTransactions transactions = new InMemoryTransactions();
  private final List<Mail> mails = new ArrayList<>();
  private Instant now = Instant.parse("2026-03-02T12:00:00Z");
  private final SubscribeToNewsletter subscribe =
      new SubscribeToNewsletter(
          subscriptions, outbox, transactions, () -> false, new InMemoryIdGenerator(), () -> now);
  private final MailNewsletterLink mailLink =
      new MailNewsletterLink(
          subscriptions,
          delivery -> new NewsletterToken("t".repeat(28) + delivery),
          mails::add,
          new Site(
              "https://front.example.org",
              "https://api.example.org",
              "admin@example.org",
              "help@example.org"),
          transactions,
          () -> now);
  private final AnswerNewsletterLink links =
      new AnswerNewsletterLink(subscriptions, transactions, () -> now);

  @Test
  void anAddressIsConfirmedByTheMailedLink() {
    subscribe.ask(" Lina@Example.org ");
    deliver(delivery());
    assertThat(mails).extracting(Mail::to).containsExactly("lina@example.org");
    assertThat(mails.get(0).values().get("link"))
        .startsWith("https://api.example.org/api/public/newsletter/confirm?token=");
    assertThat(links.confirm(token())).isTrue();
    assertThat(only().status()).isEqualTo(NewsletterStatus.CONFIRMED);
    assertThat(links.unsubscribe(token())).isTrue();
    assertThat(only().status()).isEqualTo(NewsletterStatus.UNSUBSCRIBED);
    assertThat(links.confirm(token())).isFalse();
  }

  @Test
  void aRepeatedDeliveryMailsTheSameLink() {
    subscribe.ask("lina@example.org");
    Delivery delivery = delivery();
    deliver(delivery);
    deliver(delivery);
    assertThat(mails).hasSize(2);
    assertThat(mails.get(1)).isEqualTo(mails.get(0));
  }

  @Test
  void askingAgainWithinTenMinutesMailsNothing() {
    subscribe.ask("lina@example.org");
    now = now.plus(Duration.ofMinutes(9));
    subscribe.ask("LINA@example.org");
    assertThat(request(1).isForNobody()).isTrue();
    now = now.plus(Duration.ofMinutes(1));
    subscribe.ask("lina@example.org");
    assertThat(request(2).isForNobody()).isFalse();
    assertThat(subscriptions.all()).hasSize(1);
  }

  @Test
  void aConfirmedAddressGetsNoMail() {
    subscribe.ask("lina@example.org");
    deliver(delivery());
    assertThat(links.confirm(token())).isTrue();
    now = now.plus(Duration.ofDays(1));
    subscribe.ask("lina@example.org");
    assertThat(request(1).isForNobody()).isTrue();
    deliver(delivery());
    assertThat(mails).hasSize(1);
    assertThat(only().status()).isEqualTo(NewsletterStatus.CONFIRMED);
  }

  @Test
  void linksExpireAndStrangeOnesDoNothing() {
    subscribe.ask("lina@example.org");
    deliver(delivery());
    now = now.plus(Duration.ofHours(48));
    assertThat(links.confirm(token())).isFalse();
    assertThat(links.confirm("")).isFalse();
    assertThat(links.unsubscribe("u".repeat(64))).isFalse();
  }

  @Test
  void whatIsNoAddressIsRefused() {
    assertThatThrownBy(() -> subscribe.ask("lina")).isInstanceOf(InvalidInput.class);
    assertThat(outbox.events()).isEmpty();
  }

  @Test
  void anAddressThatIsNotConfirmedIsForgotten() {
    ForgetUnconfirmedSubscribers forget =
        new ForgetUnconfirmedSubscribers(subscriptions, transactions, () -> now);
    subscribe.ask("lina@example.org");
    now = now.plus(Duration.ofDays(30));
    forget.tidy();
    assertThat(subscriptions.all()).hasSize(1);
    now = now.plusMillis(1);
    forget.tidy();
    assertThat(subscriptions.all()).isEmpty();
    deliver(delivery());
    assertThat(mails).isEmpty();
  }

  private void deliver(Delivery delivery) {
    mailLink.react(request(outbox.events().size() - 1), delivery);
  }

  private NewsletterRequested request(int index) {
    return (NewsletterRequested) outbox.events().get(index);
  }

  private Delivery delivery() {
    return new Delivery(UUID.randomUUID().toString(), now, 1);
  }

  private NewsletterSubscription only() {
    return subscriptions.all().get(0);
  }

  private String token() {
    return mails.get(0).values().get("link").replaceFirst(".*token=", "");
  }
}
