package fr.livrestaka.application.payments.schedules;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.payments.checkout.ReconcileCheckouts.Report;
import fr.livrestaka.domain.payments.checkout.CheckoutStatus;
import fr.livrestaka.domain.shared.Money;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What no event has told is found by asking. */
class LostEventsTest {
  private final SchedulesContract.Fresh fresh = InMemoryStores.fresh();
  private final World world = new World(fresh.store(), new Crashes(() -> {}), 1);
  private final Buyers buyers = new Buyers(world, fresh.tariff());

  @Test
  void aPaymentBehindManyOpenPagesIsFound() {
    for (int n = 0; n < 250; n++) buyers.order();
    world.wait(Duration.ofMinutes(1));
    StripeSession latest = ordered();
    world.stripe.pay(latest);
    world.wait(Duration.ofMinutes(11));

    Report report = world.reconcile.reconcile();

    assertThat(report.looked()).isEqualTo(251);
    assertThat(report.settled()).isEqualTo(1);
    assertThat(statusOf(latest)).isEqualTo(CheckoutStatus.PAID);
  }

  @Test
  void onePaymentThatCannotBeStoredHoldsUpNoOther() {
    StripeSession broken = ordered();
    world.wait(Duration.ofMinutes(1));
    StripeSession sound = ordered();
    broken.answersAreBroken = true;
    world.stripe.pay(sound);
    world.wait(Duration.ofMinutes(11));

    Report report = world.reconcile.reconcile();

    assertThat(report.settled()).isEqualTo(1);
    assertThat(report.failed()).isEqualTo(1);
    assertThat(world.told.sums()).containsExactly("ReconcileCheckouts 1 of 2");
    assertThat(statusOf(sound)).isEqualTo(CheckoutStatus.PAID);
  }

  @Test
  void theTeamIsCalledOnceToAnotherAmountThanAsked() {
    StripeSession doubtful = ordered();
    doubtful.amount = Money.ofCents(100);
    world.stripe.pay(doubtful);
    world.wait(Duration.ofMinutes(11));

    for (int n = 0; n < 3; n++) assertThat(world.reconcile.reconcile().inDoubt()).isEqualTo(1);

    assertThat(fresh.store().recorded().get())
        .filteredOn(event -> event.startsWith("PaymentInDoubt["))
        .hasSize(1);
  }

  @Test
  void whatIsInDoubtForLongIsAskedForNoMore() {
    StripeSession doubtful = ordered();
    doubtful.amount = Money.ofCents(100);
    world.stripe.pay(doubtful);
    world.wait(Duration.ofDays(30));
    assertThat(world.reconcile.reconcile().inDoubt()).isEqualTo(1);
    assertThat(statusOf(doubtful)).isEqualTo(CheckoutStatus.OPEN);

    world.wait(Duration.ofDays(2));
    world.reconcile.reconcile();

    assertThat(statusOf(doubtful)).isEqualTo(CheckoutStatus.EXPIRED);
    assertThat(world.reconcile.reconcile().looked()).isZero();
    world.stripe.news().forEach(world::deliver);
    assertThat(fresh.store().recorded().get())
        .filteredOn(event -> event.startsWith("PaymentInDoubt["))
        .hasSize(1);
  }

  @Test
  void whereStripeIsAwayARunEndsSoonAndTheNextGoesOn() {
    for (int n = 0; n < 15; n++) {
      ordered().isSilent = true;
      world.wait(Duration.ofMinutes(1));
    }
    StripeSession youngest = ordered();
    world.stripe.pay(youngest);
    world.wait(Duration.ofMinutes(11));

    assertThat(world.reconcile.reconcile()).isEqualTo(new Report(10, 0, 0, 0, 10, 0));
    assertThat(world.reconcile.reconcile()).isEqualTo(new Report(6, 1, 0, 0, 5, 0));
    assertThat(world.reconcile.reconcile().looked()).isEqualTo(10);
  }

  @Test
  void oneRunIsNeverLongAndTheNextGoesOn() {
    for (int n = 0; n < 501; n++) {
      buyers.order();
      world.wait(Duration.ofSeconds(1));
    }
    StripeSession youngest = world.stripe.sessions().getLast();
    world.stripe.pay(youngest);
    world.wait(Duration.ofMinutes(11));

    assertThat(world.reconcile.reconcile()).isEqualTo(new Report(500, 0, 0, 0, 0, 0));
    assertThat(world.reconcile.reconcile()).isEqualTo(new Report(1, 1, 0, 0, 0, 0));
    assertThat(world.reconcile.reconcile().looked()).isEqualTo(500);
    assertThat(world.reconcile.reconcile().looked()).isEqualTo(500);
  }

  @Test
  void anotherSitesContestIsLeftAlone() {
    StripeSession foreign = new StripeSession(ordered().request);
    world.stripe.dispute(foreign, "dp_1_", "needs_response");

    world.reconcileDisputes.reconcile();

    assertThat(fresh.store().recorded().get())
        .noneMatch(event -> event.startsWith("PaymentDisputed["));
  }

  @Test
  void aPageClosedWhileMoneyIsOnItsWayIsWatchedOn() {
    buyers.place();
    buyers.pay();
    StripeSession late = world.stripe.sessions().getLast();
    world.stripe.complete(late);
    buyers.newPrice(Money.ofCents(31_000));

    world.closeSession.close(late.id);
    assertThat(statusOf(late)).isEqualTo(CheckoutStatus.OPEN);

    world.stripe.moneyComes(late);
    world.wait(Duration.ofMinutes(11));
    world.reconcile.reconcile();
    assertThat(statusOf(late)).isEqualTo(CheckoutStatus.PAID);
  }

  private StripeSession ordered() {
    buyers.order();
    return world.stripe.sessions().getLast();
  }

  private CheckoutStatus statusOf(StripeSession session) {
    return fresh.store().checkouts().find(session.request.checkout().id()).orElseThrow().status();
  }
}
