package fr.livrestaka.application.payments.schedules;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.payments.settlement.ReceivePaymentEvent.Reply;
import fr.livrestaka.application.payments.settlement.port.PaymentJournal.Parked;
import fr.livrestaka.application.pricing.port.Tariffs;
import fr.livrestaka.domain.orders.guests.GuestOrder;
import fr.livrestaka.domain.payments.checkout.Checkout;
import fr.livrestaka.domain.payments.settlement.PaymentEvent;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Events that nothing here waits for, at least not yet. */
class KeptEventsTest {
  private final AtomicBoolean tariffsBreak = new AtomicBoolean();
  private final SchedulesContract.Fresh fresh = InMemoryStores.fresh(this::breakable);
  private final World world = new World(fresh.store(), new Crashes(() -> {}), 1);
  private final Buyers buyers = new Buyers(world, fresh.tariff());

  @Test
  void whatNobodyEverKnewIsGivenUpAfterNinetyDaysAndForgotten() {
    PaymentEvent unknown = unknown();
    assertThat(world.deliver(unknown)).isEqualTo(Reply.UNKNOWN);

    for (int n = 0; n < 89; n++) tryADayLater();
    assertThat(kept()).extracting(Parked::id).containsExactly(unknown.id());

    for (int n = 0; n < 3; n++) tryADayLater();
    assertThat(kept()).isEmpty();
    assertThat(world.deliver(unknown)).isEqualTo(Reply.HANDLED);
  }

  @Test
  void theTeamIsCalledAfterThreeTriesAndAtTheEnd() {
    world.deliver(unknown());
    for (int n = 0; n < 80; n++) tryADayLater();
    assertThat(calls()).hasSize(1);

    for (int n = 0; n < 20; n++) tryADayLater();
    assertThat(calls()).hasSize(2);
  }

  @Test
  void alsoWhereTheTriesBreak() {
    buyers.order();
    StripeSession session = world.stripe.sessions().getLast();
    world.stripe.pay(session);
    Checkout checkout = checkoutOf(session);
    GuestOrder order = fresh.store().guestOrders().findBySession(session.id).orElseThrow();
    forgetCheckoutOf(session);
    world.stripe.news().forEach(world::deliver);
    fresh.store().guestOrders().add(order);
    fresh.store().checkouts().add(checkout);
    tariffsBreak.set(true);

    for (int n = 0; n < 2; n++) tryADayLater();
    assertThat(calls()).isEmpty();
    for (int n = 0; n < 2; n++) tryADayLater();
    assertThat(calls()).hasSize(1);
    assertThat(world.told.failed()).hasSize(4);
  }

  @Test
  void moneyThatCameLateCallsTheTeamToo() {
    buyers.order();
    StripeSession session = world.stripe.sessions().getLast();
    world.stripe.complete(session);
    world.stripe.moneyComes(session);
    forgetCheckoutOf(session);
    world.stripe.news().forEach(world::deliver);

    for (int n = 0; n < 5; n++) tryADayLater();

    assertThat(calls()).hasSize(1);
  }

  @Test
  void oneThatCannotBeReadHoldsUpNoOtherAndMakesRoom() {
    PaymentEvent broken = unknown();
    PaymentEvent sound = unknown();
    world.deliver(broken);
    world.deliver(sound);
    world.stripe.forget(broken);

    tryADayLater();

    assertThat(world.told.failed()).containsExactly("RetryParkedEvents " + broken.id());
    assertThat(world.told.sums()).containsExactly("RetryParkedEvents 1 of 2");
    assertThat(kept()).extracting(Parked::attempts).containsExactly(1, 1);
  }

  /** Of a session whose checkout was never stored. */
  private PaymentEvent unknown() {
    buyers.order();
    StripeSession session = world.stripe.sessions().getLast();
    world.stripe.pay(session);
    forgetCheckoutOf(session);
    return world.stripe.news().getLast();
  }

  private Checkout checkoutOf(StripeSession session) {
    return fresh.store().checkouts().find(session.request.checkout().id()).orElseThrow();
  }

  private Tariffs breakable(Tariffs tariffs) {
    return (Tariffs)
        Proxy.newProxyInstance(
            Tariffs.class.getClassLoader(),
            new Class<?>[] {Tariffs.class},
            (proxy, method, arguments) -> {
              if (tariffsBreak.get()) throw new IllegalStateException("tariffs");
              return method.invoke(tariffs, arguments);
            });
  }

  private void forgetCheckoutOf(StripeSession session) {
    Store store = fresh.store();
    store
        .transactions()
        .writing(
            () -> {
              store.checkouts().remove(session.request.checkout().id());
              store
                  .guestOrders()
                  .findBySession(session.id)
                  .ifPresent(order -> store.guestOrders().remove(order.id()));
            });
  }

  private List<String> calls() {
    return fresh.store().recorded().get().stream()
        .filter(event -> event.startsWith("PaymentInDoubt["))
        .toList();
  }

  private void tryADayLater() {
    world.wait(Duration.ofDays(1));
    world.retryParked.tidy();
  }

  private List<Parked> kept() {
    Instant farAway = world.now().plus(Duration.ofDays(9));
    return fresh.store().journal().due(farAway, 100);
  }
}
