package fr.livrestaka.application.payments.schedules;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.payments.refunds.ReconcileRefunds.Report;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.payments.refunds.Refund;
import fr.livrestaka.domain.payments.refunds.RefundId;
import fr.livrestaka.domain.payments.refunds.RefundStatus;
import fr.livrestaka.domain.payments.settlement.Payment;
import fr.livrestaka.domain.shared.Money;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What no event has told of refunds is found by asking. */
class LostRefundsTest {
  private static final Money TEN_EUROS = Money.ofCents(1_000);

  private final SchedulesContract.Fresh fresh = InMemoryStores.fresh();
  private final World world = new World(fresh.store(), new Crashes(() -> {}), 1);
  private StripeSession session;

  @BeforeEach
  void pay() {
    new Buyers(world, fresh.tariff()).order();
    session = world.stripe.sessions().getLast();
    world.stripe.pay(session);
    world.stripe.news().forEach(world::deliver);
    world.wait(Duration.ofHours(2));
  }

  @Test
  void oneMadeElsewhereIsWrittenDownOnce() {
    world.stripe.giveBack(session, TEN_EUROS);

    assertThat(world.reconcileRefunds.reconcile()).isEqualTo(new Report(1, 1, 0, 0));
    assertThat(world.reconcileRefunds.reconcile()).isEqualTo(new Report(1, 0, 0, 0));
    world.stripe.news().forEach(world::deliver);

    assertThat(payment().refundable()).isEqualTo(payment().amount().minus(TEN_EUROS));
    assertThat(recorded("RefundSettled[")).isEqualTo(1);
  }

  @Test
  void byItselfItLooksOnceADay() {
    for (int n = 0; n < 2; n++) {
      world.stripe.giveBack(session, TEN_EUROS);
      world.reconcileRefunds.tidy();
    }
    assertThat(recorded("RefundSettled[")).isEqualTo(1);

    world.wait(Duration.ofDays(1));
    world.reconcileRefunds.tidy();
    assertThat(recorded("RefundSettled[")).isEqualTo(2);
  }

  @Test
  void oneThatFailedAfterItHadSettledIsFreeAgainOnceAndTheTeamIsCalled() {
    Refund ours = asked();
    String service = world.stripe.refund(ours, session.intent()).orElseThrow();
    assertThat(world.reconcileRefunds.reconcile().mended()).isEqualTo(1);
    assertThat(stored(ours).status()).isEqualTo(RefundStatus.SUCCEEDED);
    world.stripe.refunds.failSilently(service);

    for (int n = 0; n < 2; n++) world.reconcileRefunds.reconcile();

    assertThat(stored(ours).status()).isEqualTo(RefundStatus.FAILED);
    assertThat(payment().refundable()).isEqualTo(payment().amount());
    assertThat(recorded("RefundFailed[")).isEqualTo(1);
  }

  @Test
  void oneOfSeveralThatWereSeenAsOneSumComesBackAlone() {
    for (int n = 0; n < 2; n++) world.stripe.giveBack(session, TEN_EUROS);
    world.deliver(world.stripe.news().getLast());
    assertThat(payment().refundable()).isEqualTo(payment().amount().minus(Money.ofCents(2_000)));
    world.wait(Duration.ofMinutes(1));
    world.stripe.comeBack(world.random, refund -> true);
    world.stripe.news().forEach(world::deliver);

    assertThat(payment().refundable()).isEqualTo(payment().amount().minus(TEN_EUROS));
    assertThat(recorded("RefundFailed[")).isEqualTo(1);
    assertThat(recorded("RefundSettled[")).isEqualTo(1);
  }

  @Test
  void oneThatTheServiceDoesNotKnowIsReported() {
    Refund ours = asked();
    assertThat(world.reconcileRefunds.reconcile().missing()).isZero();
    world.wait(Duration.ofHours(2));

    assertThat(world.reconcileRefunds.reconcile()).isEqualTo(new Report(0, 0, 1, 0));

    assertThat(world.told.sums()).containsExactly("ReconcileRefunds 1 of 1");
    assertThat(stored(ours).status()).isEqualTo(RefundStatus.PENDING);
  }

  @Test
  void oneMadeLongAfterAnotherIsFound() {
    world.stripe.giveBack(session, Money.ofCents(4_000));
    world.stripe.news().forEach(world::deliver);
    world.wait(Duration.ofDays(31));
    world.stripe.giveBack(session, Money.ofCents(3_000));

    assertThat(world.reconcileRefunds.reconcile()).isEqualTo(new Report(2, 1, 0, 0));

    assertThat(payment().refundable()).isEqualTo(payment().amount().minus(Money.ofCents(7_000)));
    assertThat(world.reconcileRefunds.reconcile()).isEqualTo(new Report(2, 0, 0, 0));
  }

  @Test
  void oneThatWaitsForLongerThanTheListGoesBackIsFound() {
    Refund ours = asked();
    world.stripe.refund(ours, session.intent()).orElseThrow();
    world.wait(Duration.ofDays(31));

    assertThat(world.reconcileRefunds.reconcile()).isEqualTo(new Report(1, 1, 0, 0));

    assertThat(stored(ours).status()).isEqualTo(RefundStatus.SUCCEEDED);
  }

  @Test
  void whatCannotBeComparedIsNotMissing() {
    Refund ours = asked();
    world.stripe.refund(ours, session.intent()).orElseThrow();
    world.stripe.giveBack(session, TEN_EUROS);
    world.wait(Duration.ofHours(2));
    world.idsBreak = true;

    assertThat(world.reconcileRefunds.reconcile()).isEqualTo(new Report(2, 0, 0, 1));
  }

  @Test
  void anotherSitesRefundIsLeftAlone() {
    StripeSession foreign = new StripeSession(session.request);
    world.stripe.giveBack(foreign, TEN_EUROS);

    assertThat(world.reconcileRefunds.reconcile()).isEqualTo(new Report(1, 0, 0, 0));
    assertThat(payment().refundable()).isEqualTo(payment().amount());
  }

  private Refund asked() {
    Refund refund =
        Refund.ask(
            new RefundId(world.nextId()),
            payment().id(),
            TEN_EUROS,
            Optional.empty(),
            new AccountId("admin"),
            world.now());
    fresh
        .store()
        .transactions()
        .writing(
            () -> {
              fresh.store().payments().save(payment().reserving(TEN_EUROS));
              fresh.store().refunds().add(refund);
            });
    return refund;
  }

  private Refund stored(Refund refund) {
    return fresh.store().refunds().find(refund.id()).orElseThrow();
  }

  private Payment payment() {
    return fresh.store().payments().findBySession(session.id).orElseThrow();
  }

  private long recorded(String sort) {
    return fresh.store().recorded().get().stream().filter(one -> one.startsWith(sort)).count();
  }
}
