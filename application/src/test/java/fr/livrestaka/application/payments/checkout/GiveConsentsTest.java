package fr.livrestaka.application.payments.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.house.InMemoryHouse;
import fr.livrestaka.application.orders.InMemoryOrderConsents;
import fr.livrestaka.application.orders.OrderWorld;
import fr.livrestaka.application.orders.estimates.AnswerEstimate;
import fr.livrestaka.application.orders.estimates.SendEstimate;
import fr.livrestaka.application.payments.schedules.PayPages;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.consents.ConsentRequest;
import fr.livrestaka.domain.orders.consents.ConsentWay;
import fr.livrestaka.domain.orders.consents.GivenConsents;
import fr.livrestaka.domain.orders.estimates.EstimateRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a client agrees to on the way to pay. */
class GiveConsentsTest {
  private static final ConsentRequest ALL = new ConsentRequest(true, true, true, true);
  private static final ConsentRequest EARLY = new ConsentRequest(false, false, true, false);

  private final OrderWorld world = new OrderWorld();
  private final GiveConsents give = world.house.get(GiveConsents.class);
  private final Order order = world.placed();

  @Test
  void theOwnerAgreesAndNobodyElse() {
    give.beforePaying(InMemoryHouse.caller(world.house.person(Role.USER)), id(), ALL);
    give.beforePaying(world.lina(), "gone", ALL);
    give.beforePaying(world.lina(), " ", ALL);
    give.beforePaying(world.lina(), id(), ConsentRequest.NONE);
    assertThat(given()).isEmpty();

    give.beforePaying(world.lina(), id(), EARLY);
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
  void whoSaysTheSameAgainAddsNothingAndWhoSaysMoreAddsIt() {
    give.beforePaying(world.lina(), id(), EARLY);
    world.house.pass(Duration.ofMinutes(5));
    give.beforePaying(world.lina(), id(), EARLY);
    assertThat(given()).hasSize(1);
    assertThat(given().getFirst().givenAt())
        .as("what was given first is the evidence")
        .isEqualTo(InMemoryHouse.START);

    give.beforePaying(world.lina(), id(), ALL);
    give.beforePaying(world.lina(), id(), ALL);
    assertThat(given()).extracting(GivenConsents::loss).containsExactly(false, true);
    give.beforePaying(world.lina(), id(), EARLY);
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
    give.beforePaying(world.lina(), id(), ALL);
    assertThat(given()).extracting(one -> one.source().way()).containsExactly(ConsentWay.ESTIMATE);
  }

  @Test
  void afterThePaymentItIsTooLate() {
    PayPages pages = new PayPages(world.house);
    pages.pay(world.house.get(PayOrder.class).pay(world.lina(), id()).sessionId());
    give.beforePaying(world.lina(), id(), ALL);
    assertThat(given()).isEmpty();
  }

  private String id() {
    return order.id().value();
  }

  private List<GivenConsents> given() {
    return world.house.get(InMemoryOrderConsents.class).of(order.id());
  }
}
