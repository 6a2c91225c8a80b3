package fr.livrestaka.domain.orders.consents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.livrestaka.domain.content.PageVersionId;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.shared.EmptyId;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GivenConsentsTest {
  private static final Instant NOON = Instant.parse("2026-12-02T12:00:00Z");
  private static final ConsentSource SOURCE =
      new ConsentSource(
          ConsentWay.GUEST_ORDER, Optional.of("192.0.2.1"), Optional.of("x".repeat(300)));
  private static final ShownTexts SHOWN =
      new ShownTexts(Optional.of(new PageVersionId("v1")), Optional.empty());

  @Test
  void theHashTellsWhetherAnythingWasChanged() {
    GivenConsents given = given("guest", new ConsentRequest(true, false, true, false), SHOWN);
    assertThat(given.isIntact()).isTrue();
    assertThat(given.hash()).hasSize(64);
    GivenConsents forged =
        new GivenConsents(
            given.id(),
            given.subject(),
            given.givenAt(),
            given.source(),
            given.texts(),
            true,
            true,
            given.hash());
    assertThat(forged.isIntact()).isFalse();
    assertThat(given).hasToString("GivenConsents[c1]");
  }

  @Test
  void theOrderHasTheSameAsItsGuestOrder() {
    GivenConsents given = given("guest", new ConsentRequest(true, false, true, true), SHOWN);
    GivenConsents handedOn = given.forOrder(new ConsentId("c2"), new OrderId("order"));
    assertThat(handedOn.isIntact()).isTrue();
    assertThat(handedOn.subject()).isEqualTo("order");
    assertThat(handedOn.givenAt()).isEqualTo(NOON);
    assertThat(handedOn.source()).isEqualTo(given.source());
    assertThat(handedOn.texts()).isEqualTo(SHOWN);
    assertThat(handedOn.earlyStart()).isTrue();
    assertThat(handedOn.loss()).isTrue();
    assertThat(handedOn.hash()).isNotEqualTo(given.hash());
  }

  @Test
  void theSameAgainIsKnownAsTheSame() {
    ConsentRequest early = new ConsentRequest(true, false, true, false);
    GivenConsents given = given("order", early, SHOWN);
    assertThat(given.saysAsMuchAs(given("order", early, SHOWN))).isTrue();
    assertThat(given.saysAsMuchAs(given("other", early, SHOWN))).isFalse();
    assertThat(given.saysAsMuchAs(given("order", ConsentRequest.NONE, SHOWN))).isFalse();
    assertThat(
            given.saysAsMuchAs(given("order", new ConsentRequest(true, false, true, true), SHOWN)))
        .isFalse();
    assertThat(
            given.saysAsMuchAs(
                given("order", early, new ShownTexts(Optional.empty(), Optional.empty()))))
        .isFalse();
  }

  @Test
  void longNamesOfBrowsersAreCutAndIdsAreNotEmpty() {
    assertThat(SOURCE.userAgent()).contains("x".repeat(255));
    assertThat(ConsentRequest.NONE.saysSomething()).isFalse();
    assertThat(new ConsentRequest(false, true, false, false).saysSomething()).isTrue();
    assertThatExceptionOfType(EmptyId.class).isThrownBy(() -> new ConsentId(" "));
    assertThatExceptionOfType(EmptyId.class).isThrownBy(() -> new PageVersionId(""));
  }

  private static GivenConsents given(String subject, ConsentRequest request, ShownTexts texts) {
    return GivenConsents.of(new ConsentId("c1"), subject, request, texts, SOURCE, NOON);
  }
}
