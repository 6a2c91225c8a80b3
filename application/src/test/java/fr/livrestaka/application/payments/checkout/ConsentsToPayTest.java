package fr.livrestaka.application.payments.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.livrestaka.application.house.InMemoryHouse;
import fr.livrestaka.application.orders.CancelOrder;
import fr.livrestaka.application.orders.InMemoryOrderConsents;
import fr.livrestaka.application.orders.OrderWorld;
import fr.livrestaka.application.orders.PlaceOrder;
import fr.livrestaka.application.orders.estimates.AnswerEstimate;
import fr.livrestaka.application.orders.estimates.SendEstimate;
import fr.livrestaka.application.payments.schedules.PayPages;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.consents.ConsentRequest;
import fr.livrestaka.domain.orders.consents.ConsentWay;
import fr.livrestaka.domain.orders.consents.GivenConsents;
import fr.livrestaka.domain.orders.estimates.EstimateRequest;
import fr.livrestaka.domain.payments.refusals.AlreadyPaid;
import fr.livrestaka.domain.payments.refusals.NotPayable;
import fr.livrestaka.domain.payments.refusals.PaymentServiceFailed;
import fr.livrestaka.domain.shared.NotFound;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a client agrees to on the way to pay. */
class ConsentsToPayTest {
  private static final ConsentRequest ALL = new ConsentRequest(true, true, true, true);
  private static final ConsentRequest EARLY = new ConsentRequest(false, false, true, false);

  private final OrderWorld world = new OrderWorld();
  private final PayPages pages = new PayPages(world.house);
  private final Order order = world.placed();

  @Test
  void isKeptWithThePayPage() {
    pay(ConsentRequest.NONE);
    assertThat(given()).isEmpty();

    pay(EARLY);
    assertThat(given())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.source().way()).isEqualTo(ConsentWay.CHECKOUT);
              assertThat(one.earlyStart()).isTrue();
              assertThat(one.loss()).isFalse();
            });
  }

  @Test
  void nobodyElseAgrees() {
    PayOrder pay = world.house.get(PayOrder.class);
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> pay.pay(world.paul(), order.id().value(), ALL));
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> pay.pay(world.lina(), "gone", ALL));
    assertThat(given()).isEmpty();
  }

  @Test
  void whoSaysTheSameAgainAddsNothingAndWhoSaysMoreAddsIt() {
    pay(EARLY);
    world.house.pass(Duration.ofMinutes(5));
    pay(EARLY);
    assertThat(given()).hasSize(1);
    assertThat(given().getFirst().givenAt())
        .as("what was given first is the evidence")
        .isEqualTo(InMemoryHouse.START);

    pay(ALL);
    pay(ALL);
    assertThat(given()).extracting(GivenConsents::loss).containsExactly(false, true);
    pay(EARLY);
    assertThat(given()).as("the last word counts").hasSize(3);
  }

  @Test
  void whatWasAgreedToWithTheEstimateIsNotAskedTwice() {
    world
        .house
        .get(SendEstimate.class)
        .send(
            world.team(), order.id(), new EstimateRequest(150, Optional.empty(), Optional.empty()));
    world.house.get(AnswerEstimate.class).accept(world.lina(), order.id(), ALL);
    pay(ALL);
    assertThat(given()).extracting(one -> one.source().way()).containsExactly(ConsentWay.ESTIMATE);
  }

  @Test
  void afterThePaymentItIsTooLate() {
    pages.pay(pay(ConsentRequest.NONE).sessionId());
    assertThatExceptionOfType(AlreadyPaid.class).isThrownBy(() -> pay(ALL));
    assertThat(given()).isEmpty();
  }

  @Test
  void whoIsRefusedHasAgreedToNothing() {
    world.house.get(CancelOrder.class).cancel(world.lina(), order.id());
    assertThatExceptionOfType(NotPayable.class).isThrownBy(() -> pay(ALL));
    assertThat(given()).isEmpty();

    Order withoutPrice =
        world
            .house
            .get(PlaceOrder.class)
            .place(world.lina(), OrderWorld.request(Optional.empty()), ConsentRequest.NONE);
    assertThatExceptionOfType(NotPayable.class).isThrownBy(() -> pay(withoutPrice, ALL));
    assertThat(given(withoutPrice)).isEmpty();
  }

  @Test
  void whoseOrderIsGivenUpWhileThePageIsBeingOpenedHasAgreedToNothing() {
    pages.whileOpening(() -> world.house.get(CancelOrder.class).cancel(world.lina(), order.id()));
    assertThatExceptionOfType(NotPayable.class).isThrownBy(() -> pay(ALL));
    assertThat(given()).isEmpty();
  }

  @Test
  void whoCannotBeSentToPayIsAskedAgain() {
    pages.goAway();
    assertThatExceptionOfType(PaymentServiceFailed.class).isThrownBy(() -> pay(ALL));
    assertThat(given()).isEmpty();

    pages.comeBack();
    pay(ALL);
    assertThat(given()).hasSize(1);
  }

  private OpenedSession pay(ConsentRequest agreed) {
    return pay(order, agreed);
  }

  private OpenedSession pay(Order which, ConsentRequest agreed) {
    return world.house.get(PayOrder.class).pay(world.lina(), which.id().value(), agreed);
  }

  private List<GivenConsents> given() {
    return given(order);
  }

  private List<GivenConsents> given(Order which) {
    return world.house.get(InMemoryOrderConsents.class).of(which.id());
  }
}
