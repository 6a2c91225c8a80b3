package fr.livrestaka.domain.orders.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.domain.content.PageVersionId;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.consents.ConsentId;
import fr.livrestaka.domain.orders.consents.ConsentRequest;
import fr.livrestaka.domain.orders.consents.ConsentSource;
import fr.livrestaka.domain.orders.consents.ConsentWay;
import fr.livrestaka.domain.orders.consents.GivenConsents;
import fr.livrestaka.domain.orders.consents.ShownTexts;
import fr.livrestaka.domain.shared.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What stored consents prove (C. conso. L221-5, L221-13, L221-25). */
class ConsentsTest {
  private static final Instant NOON = Instant.parse("2026-12-01T11:00:00Z");
  private static final Instant LATER = NOON.plusSeconds(60);
  private static final ShownTexts TERMS =
      new ShownTexts(Optional.of(new PageVersionId("v1")), Optional.empty());
  private static final ShownTexts NO_TEXT = new ShownTexts(Optional.empty(), Optional.empty());

  @Test
  void nothingIsProvenByNothing() {
    assertThat(Consents.of(List.of(), Optional.of(NOON))).isEqualTo(Consents.NONE);
  }

  @Test
  void whoSawTheTermsAndGotThemIsInformedOnceBothAreDone() {
    List<GivenConsents> shown = List.of(given(TERMS, false, false, NOON));
    assertThat(Consents.of(shown, Optional.of(LATER)).informedAt()).contains(LATER);
    assertThat(Consents.of(shown, Optional.of(NOON.minusMillis(1))).informedAt()).contains(NOON);
    assertThat(Consents.of(shown, Optional.empty()).informedAt()).isEmpty();
    List<GivenConsents> notShown = List.of(given(NO_TEXT, true, true, NOON));
    assertThat(Consents.of(notShown, Optional.of(LATER)).informedAt()).isEmpty();
  }

  @Test
  void theTermsStayShownAndOfTheRestTheLastWordCounts() {
    GivenConsents first = given(TERMS, true, true, NOON);
    GivenConsents last = given(NO_TEXT, true, false, LATER);
    Consents both = Consents.of(List.of(first, last), Optional.of(NOON));
    assertThat(both)
        .isEqualTo(new Consents(Optional.of(NOON), Optional.of(LATER), Optional.empty()));
    Consents one = Consents.of(List.of(first), Optional.of(NOON));
    assertThat(one)
        .isEqualTo(new Consents(Optional.of(NOON), Optional.of(NOON), Optional.of(NOON)));
  }

  @Test
  void workIsEarlyUntilThePeriodEndsUnlessItWasAskedFor() {
    Contract informed = contract(List.of(given(TERMS, false, false, NOON)), Optional.of(NOON));
    Instant end = Instant.parse("2026-12-15T23:00:00Z");
    assertThat(informed.isEarlyAt(end.minusMillis(1))).isTrue();
    assertThat(informed.isEarlyAt(end)).isFalse();
    Contract notConfirmed = contract(List.of(given(TERMS, false, false, NOON)), Optional.empty());
    assertThat(notConfirmed.isEarlyAt(end)).isTrue();
    assertThat(notConfirmed.isEarlyAt(end.plus(Duration.ofDays(366)))).isFalse();
    Contract asked = contract(List.of(given(TERMS, true, false, NOON)), Optional.of(NOON));
    assertThat(asked.isEarlyAt(NOON)).isFalse();
  }

  private static Contract contract(List<GivenConsents> given, Optional<Instant> confirmedAt) {
    return new Contract(
        new OrderId("o"),
        NOON,
        Consents.of(given, confirmedAt),
        Money.ofCents(10_000),
        Money.ofCents(10_000),
        Optional.of(100),
        Optional.empty());
  }

  private static GivenConsents given(
      ShownTexts texts, boolean earlyStart, boolean loss, Instant at) {
    return GivenConsents.of(
        new ConsentId("c"),
        "o",
        new ConsentRequest(true, true, earlyStart, loss),
        texts,
        new ConsentSource(ConsentWay.ORDER, Optional.empty(), Optional.empty()),
        at);
  }
}
