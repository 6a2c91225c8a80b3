package fr.livrestaka.domain.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NewsletterSubscriptionTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final NewsletterToken TOKEN = new NewsletterToken("t".repeat(64));

  private final NewsletterSubscription asked =
      NewsletterSubscription.asked("1", "lina@example.org", NOON);
  private final NewsletterSubscription sent = asked.linkSent(TOKEN, NOON, NOON).orElseThrow();
  private final NewsletterSubscription confirmed = sent.confirmed(NOON).orElseThrow();

  @Test
  void theLinkConfirmsForTwoDays() {
    Instant end = NOON.plus(Duration.ofDays(2));
    assertThat(sent.confirmed(end.minusMillis(1)))
        .hasValueSatisfying(
            done -> {
              assertThat(done.status()).isEqualTo(NewsletterStatus.CONFIRMED);
              assertThat(done.confirmedAt()).contains(end.minusMillis(1));
            });
    assertThat(sent.confirmed(end)).isEmpty();
    assertThat(asked.confirmed(NOON)).isEmpty();
  }

  @Test
  void confirmingTwiceChangesNothing() {
    assertThat(confirmed.confirmed(NOON.plusSeconds(9))).contains(confirmed);
  }

  @Test
  void aLinkUsedToUnsubscribeConfirmsNoMore() {
    NewsletterSubscription left = confirmed.unsubscribed(NOON.plusSeconds(9));
    assertThat(left.unsubscribedAt()).contains(NOON.plusSeconds(9));
    assertThat(left.unsubscribed(NOON.plusSeconds(10))).isEqualTo(left);
    assertThat(left.confirmed(NOON.plusSeconds(10))).isEmpty();
    assertThat(sent.unsubscribed(NOON).confirmed(NOON)).isEmpty();
  }

  @Test
  void aSecondMailWaitsTenMinutesAndAConfirmedAddressGetsNone() {
    Instant later = NOON.plus(Duration.ofMinutes(10));
    assertThat(asked.wantsMail(later.minusMillis(1))).isFalse();
    assertThat(asked.wantsMail(later)).isTrue();
    assertThat(confirmed.wantsMail(later)).isFalse();
    assertThat(confirmed.unsubscribed(NOON).wantsMail(NOON)).isTrue();
  }

  @Test
  void whoAsksAgainStartsAnew() {
    Instant later = NOON.plus(Duration.ofMinutes(10));
    NewsletterSubscription again = confirmed.unsubscribed(NOON).askedAgain(later);
    assertThat(again.status()).isEqualTo(NewsletterStatus.PENDING);
    assertThat(again.confirmedAt()).isEmpty();
    assertThat(again.unsubscribedAt()).contains(NOON);
    assertThat(again.confirmed(later)).isEmpty();
  }

  @Test
  void aBelatedDeliverySendsNothing() {
    Instant later = NOON.plus(Duration.ofMinutes(10));
    assertThat(asked.askedAgain(later).linkSent(TOKEN, NOON, later)).isEmpty();
    assertThat(confirmed.linkSent(TOKEN, NOON, later)).isEmpty();
  }

  @Test
  void tokensHaveOurShapeAndShowNothing() {
    assertThat(NewsletterToken.of("t".repeat(40))).isPresent();
    assertThat(NewsletterToken.of("t".repeat(39))).isEmpty();
    assertThat(NewsletterToken.of("\"" + "t".repeat(40))).isEqualTo(Optional.empty());
    assertThat(TOKEN.toString()).doesNotContain("ttt");
    assertThat(asked.toString()).doesNotContain("lina");
  }
}
