package fr.livrestaka.application.payments.schedules;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.payments.ReceivePaymentEvent.Reply;
import fr.livrestaka.application.payments.port.PaymentJournal.Parked;
import fr.livrestaka.domain.payments.PaymentEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Events that nothing here waits for, at least not yet. */
class KeptEventsTest {
  private final SchedulesContract.Fresh fresh = InMemoryStores.fresh();
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
  void theTeamIsCalledOnceBeforeThat() {
    world.deliver(unknown());
    for (int n = 0; n < 100; n++) tryADayLater();

    assertThat(fresh.store().recorded().get())
        .filteredOn(event -> event.startsWith("PaymentInDoubt["))
        .hasSize(1);
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
    fresh
        .store()
        .transactions()
        .writing(
            () -> {
              fresh.store().checkouts().remove(session.request.checkout().id());
              fresh
                  .store()
                  .guestOrders()
                  .findBySession(session.id)
                  .ifPresent(order -> fresh.store().guestOrders().remove(order.id()));
            });
    return world.stripe.news().getLast();
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
