package fr.livrestaka.application.payments.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.orders.CancelOrder;
import fr.livrestaka.application.orders.OrderWorld;
import fr.livrestaka.application.orders.estimates.AnswerEstimate;
import fr.livrestaka.application.orders.estimates.ExpireEstimates;
import fr.livrestaka.application.orders.estimates.SendEstimate;
import fr.livrestaka.application.payments.InMemoryCheckouts;
import fr.livrestaka.application.payments.checkout.reactions.WithdrawErased;
import fr.livrestaka.application.payments.checkout.reactions.WithdrawOutdatedCheckouts;
import fr.livrestaka.domain.accounts.events.AccountErased;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.estimates.EstimateRequest;
import fr.livrestaka.domain.orders.events.PayablePriceChanged;
import fr.livrestaka.domain.payments.checkout.Checkout;
import fr.livrestaka.domain.payments.checkout.CheckoutId;
import fr.livrestaka.domain.payments.checkout.PaidFor;
import fr.livrestaka.domain.shared.Money;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Nobody pays at a price that the order cannot be paid at any more. */
class OutdatedCheckoutsTest {
  private static final Money PRICE = Money.ofCents(40_000);

  private final OrderWorld world = new OrderWorld();
  private final Order order = world.placed();

  @Test
  void aNewEstimateOfAnotherPriceTakesThePayPageBack() {
    Checkout atFormerPrice = sentToPay(world.pack.prix());
    estimate(PRICE);

    assertThat(isOpen(atFormerPrice)).isFalse();
  }

  @Test
  void aNewEstimateOfTheSamePriceLeavesIt() {
    estimate(PRICE);
    Checkout checkout = sentToPay(PRICE);
    estimate(PRICE);

    assertThat(isOpen(checkout)).isTrue();
  }

  @Test
  void aDeclinedEstimateTakesItBackAndAnAcceptedOneDoesNot() {
    estimate(PRICE);
    Checkout checkout = sentToPay(PRICE);
    world.house.get(AnswerEstimate.class).accept(world.lina(), order.id());
    world.house.carryOut();
    assertThat(isOpen(checkout)).isTrue();

    world.house.get(AnswerEstimate.class).decline(world.lina(), order.id());
    world.house.carryOut();
    assertThat(isOpen(checkout)).isFalse();
  }

  @Test
  void anEstimateThatExpiresTakesItBack() {
    estimate(PRICE);
    Checkout checkout = sentToPay(PRICE);
    world.house.pass(Duration.ofDays(30));
    world.house.get(ExpireEstimates.class).tidy();
    world.house.carryOut();

    assertThat(isOpen(checkout)).isFalse();
  }

  @Test
  void aCancelledOrderTakesItBack() {
    Checkout checkout = sentToPay(world.pack.prix());
    world.house.get(CancelOrder.class).cancel(world.lina(), order.id());
    world.house.carryOut();

    assertThat(isOpen(checkout)).isFalse();
  }

  @Test
  void whoIsErasedCannotPayAnyMoreAndOthersCan() {
    Checkout checkout = sentToPay(world.pack.prix());
    world.house.reactTwice(WithdrawErased.class, new AccountErased(world.corrector.id()));
    assertThat(isOpen(checkout)).isTrue();

    world.house.reactTwice(WithdrawErased.class, new AccountErased(world.author.id()));
    assertThat(isOpen(checkout)).isFalse();
  }

  @Test
  void whatCountsIsThePriceByNowHoweverOftenItIsToldOf() {
    Checkout checkout = sentToPay(world.pack.prix());
    world.house.reactTwice(WithdrawOutdatedCheckouts.class, new PayablePriceChanged(order.id()));
    world.house.react(
        WithdrawOutdatedCheckouts.class, new PayablePriceChanged(new OrderId("gone")));

    assertThat(isOpen(checkout)).isTrue();
  }

  private void estimate(Money price) {
    EstimateRequest request = new EstimateRequest(200, Optional.of(price), Optional.empty());
    world.house.get(SendEstimate.class).send(world.team(), order.id(), request);
    world.house.carryOut();
  }

  private Checkout sentToPay(Money price) {
    Checkout checkout =
        Checkout.open(
            new CheckoutId("checkout"),
            new PaidFor.StandingOrder(order.id()),
            Optional.of(world.author.id()),
            price,
            world.house.now());
    world.house.get(InMemoryCheckouts.class).add(checkout);
    return checkout;
  }

  private boolean isOpen(Checkout checkout) {
    return world.house.get(InMemoryCheckouts.class).lockOpen(checkout.paidFor()).contains(checkout);
  }
}
