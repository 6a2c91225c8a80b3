package fr.livrestaka.domain.orders.estimates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.events.EstimateAccepted;
import fr.livrestaka.domain.orders.events.EstimateSent;
import fr.livrestaka.domain.orders.refusals.EstimateOver;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.domain.shared.NextState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EstimateTest {
  private static final Instant SENT = Instant.parse("2026-03-02T09:15:00Z");
  private static final Instant LAST_MOMENT = SENT.plus(Duration.ofDays(30)).minusMillis(1);
  private static final Instant TOO_LATE = SENT.plus(Duration.ofDays(30));

  private final Estimate estimate =
      Estimate.sent(
              new EstimateId("estimate"),
              new OrderId("order"),
              180,
              Money.ofCents(34_000),
              Optional.empty(),
              SENT)
          .state();

  @Test
  void canBeAcceptedForThirtyDaysAndAgain() {
    Estimate accepted = estimate.accepted(LAST_MOMENT).state();
    assertThat(accepted.status()).isEqualTo(EstimateStatus.ACCEPTED);
    assertThat(accepted.answeredAt()).contains(LAST_MOMENT);
    assertThat(accepted.accepted(TOO_LATE).state()).isSameAs(accepted);
    assertThat(accepted.statusAt(TOO_LATE)).isEqualTo(EstimateStatus.ACCEPTED);
  }

  @Test
  void tellsThatItWasSentAndThatItWasAcceptedOnce() {
    EstimateId id = estimate.id();
    OrderId order = estimate.order();
    assertThat(Estimate.sent(id, order, 1, Money.ofCents(34_000), Optional.empty(), SENT).events())
        .containsExactly(new EstimateSent(id, order));
    NextState<Estimate> accepted = estimate.accepted(LAST_MOMENT);
    assertThat(accepted.events()).containsExactly(new EstimateAccepted(id, order));
    assertThat(accepted.state().accepted(LAST_MOMENT).events()).isEmpty();
    assertThat(estimate.declined(LAST_MOMENT).events()).isEmpty();
  }

  @Test
  void cannotBeAnsweredLater() {
    assertThat(estimate.statusAt(LAST_MOMENT)).isEqualTo(EstimateStatus.SENT);
    assertThat(estimate.statusAt(TOO_LATE)).isEqualTo(EstimateStatus.EXPIRED);
    assertThatThrownBy(() -> estimate.accepted(TOO_LATE).state()).isInstanceOf(EstimateOver.class);
    assertThatThrownBy(() -> estimate.declined(TOO_LATE).state()).isInstanceOf(EstimateOver.class);
  }

  @Test
  void whoAgreedMayThinkAgainButNotTheOtherWayRound() {
    Estimate declined = estimate.accepted(SENT).state().declined(LAST_MOMENT).state();
    assertThat(declined.status()).isEqualTo(EstimateStatus.DECLINED);
    assertThat(declined.declined(TOO_LATE).state()).isSameAs(declined);
    assertThatThrownBy(() -> declined.accepted(LAST_MOMENT).state())
        .isInstanceOf(EstimateOver.class)
        .hasMessageContaining("declined");
  }

  @Test
  void aReplacedOneIsOver() {
    Estimate replaced = estimate.accepted(SENT).state().replaced();
    assertThatThrownBy(() -> replaced.accepted(SENT).state()).hasMessageContaining("replaced");
    assertThatThrownBy(() -> replaced.declined(SENT).state()).hasMessageContaining("replaced");
    Estimate declined = estimate.declined(SENT).state();
    assertThat(declined.replaced()).isSameAs(declined);
  }

  @Test
  void noAnswerIsEarlierThanTheEstimateThoughClocksDiffer() {
    Instant early = SENT.minusSeconds(1);
    assertThat(estimate.accepted(early).state().answeredAt()).contains(SENT);
    assertThat(estimate.declined(early).state().answeredAt()).contains(SENT);
    assertThatIllegalArgumentException().isThrownBy(() -> answered(Optional.of(early)));
    assertThatIllegalArgumentException().isThrownBy(() -> answered(Optional.empty()));
    assertThat(answered(Optional.of(SENT)).isAccepted()).isTrue();
  }

  @Test
  void onePageForTheLeastPriceIsAnEstimate() {
    assertThatNoException().isThrownBy(() -> Estimate.check(1, Money.ofCents(50)));
    assertThatIllegalArgumentException().isThrownBy(() -> Estimate.check(0, Money.ofCents(50)));
    assertThatIllegalArgumentException().isThrownBy(() -> Estimate.check(1, Money.ofCents(49)));
  }

  @Test
  void aLinksSecretIsKnownByItsHashOnly() {
    EstimateToken token = new EstimateToken("abcdefghijABCDEFGHIJ0123456789_-_-_-_-_-");
    assertThat(token.sha256Hex())
        .isEqualTo("ba0517bddb5befd246a6d828b02378dffa96c6f62392b9d59b3190f1239435a8");
    assertThat(token.toString()).isEqualTo("EstimateToken");
    assertThat(EstimateToken.of(token.value())).contains(token);
    for (String other : List.of("a".repeat(39), "a".repeat(256), "é".repeat(40))) {
      assertThat(EstimateToken.of(other)).isEmpty();
      assertThatIllegalArgumentException().isThrownBy(() -> new EstimateToken(other));
    }
  }

  @Test
  void whatIsNoEstimateIsRefused() {
    Optional<Money> free = Optional.of(Money.ZERO);
    Optional<String> long2001 = Optional.of("é".repeat(2_001));
    assertThatThrownBy(() -> new EstimateRequest(0, free, long2001))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused ->
                assertThat(refused.violations())
                    .extracting("field")
                    .containsExactly("pagesVerifiees", "prixFinal", "message"));
  }

  @Test
  void whatJustFitsIsAnEstimate() {
    EstimateRequest least =
        new EstimateRequest(1, Optional.of(Money.ofCents(50)), Optional.of("é".repeat(2_000)));
    assertThat(least.message()).isPresent();
    EstimateRequest most =
        new EstimateRequest(
            EstimateRequest.MOST_PAGES, Optional.of(Money.ofCents(100_000_000)), Optional.of(" "));
    assertThat(most.message()).isEmpty();
    assertThatThrownBy(
            () ->
                new EstimateRequest(
                    EstimateRequest.MOST_PAGES + 1,
                    Optional.of(Money.ofCents(100_000_001)),
                    Optional.empty()))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused ->
                assertThat(refused.violations())
                    .extracting("field")
                    .containsExactly("pagesVerifiees", "prixFinal"));
  }

  @Test
  void itsEndIsWrittenDownOnceItsTimeIsOverWithoutAnAnswer() {
    assertThat(estimate.expired(LAST_MOMENT)).isSameAs(estimate);
    assertThat(estimate.expired(TOO_LATE).status()).isEqualTo(EstimateStatus.EXPIRED);
    Estimate accepted = estimate.accepted(SENT).state();
    assertThat(accepted.expired(TOO_LATE)).isSameAs(accepted);
    Estimate expired = estimate.expired(TOO_LATE);
    assertThat(expired.expired(TOO_LATE)).isSameAs(expired);
  }

  private static Estimate answered(Optional<Instant> at) {
    return new Estimate(
        new EstimateId("estimate"),
        new OrderId("order"),
        180,
        Money.ofCents(34_000),
        Optional.empty(),
        EstimateStatus.ACCEPTED,
        Optional.empty(),
        SENT,
        TOO_LATE,
        at);
  }
}
