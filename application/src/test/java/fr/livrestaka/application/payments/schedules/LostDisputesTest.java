package fr.livrestaka.application.payments.schedules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.livrestaka.domain.payments.refunds.Dispute;
import fr.livrestaka.domain.payments.refunds.DisputeFunds;
import fr.livrestaka.domain.payments.refusals.DisputeForbidsRefund;
import fr.livrestaka.domain.payments.settlement.PaymentEvent;
import fr.livrestaka.domain.shared.Money;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Disputes are told of once, by events in any order or by asking. */
class LostDisputesTest {
  private final SchedulesContract.Fresh fresh = InMemoryStores.fresh();
  private final World world = new World(fresh.store(), new Crashes(() -> {}), 1);
  private StripeSession session;

  @BeforeEach
  void pay() {
    new Buyers(world, fresh.tariff()).order();
    session = world.stripe.sessions().getLast();
    world.stripe.pay(session);
    world.stripe.news().forEach(world::deliver);
  }

  @Test
  void askingTellsEachStateOnce() {
    for (String status : List.of("needs_response", "under_review", "lost")) {
      dispute("dp_1_", status);
      for (int n = 0; n < 2; n++) world.reconcileDisputes.reconcile();
    }

    assertThat(told("PaymentDisputed["))
        .satisfiesExactly(
            begun -> assertThat(begun).contains("status=needs_response", "known=false"),
            moved -> assertThat(moved).contains("status=under_review", "known=true"),
            decided -> assertThat(decided).contains("status=lost", "closed=true"));
  }

  @Test
  void anInquiryThatBecomesAChargebackIsToldAlsoWhereNoEventComes() {
    dispute("dp_1_", "warning_needs_response");
    world.reconcileDisputes.reconcile();
    later();
    dispute("dp_1_", "needs_response");
    world.stripe.moveFunds(session, "dp_1_", DisputeFunds.WITHDRAWN);
    world.reconcileDisputes.reconcile();
    world.stripe.news().forEach(world::deliver);

    assertThat(told("PaymentDisputed[")).hasSize(2);
    assertThat(told("DisputedFundsMoved["))
        .singleElement()
        .satisfies(event -> assertThat(event).contains("funds=WITHDRAWN"));
    assertThat(stored()).extracting(Dispute::status).containsExactly("needs_response");
  }

  @Test
  void aSecondOneAfterAClosedOneIsKeptAndToldForItself() {
    dispute("dp_1_", "won");
    world.reconcileDisputes.reconcile();
    later();
    dispute("dp_2_", "needs_response");
    for (int n = 0; n < 2; n++) world.reconcileDisputes.reconcile();
    world.stripe.news().forEach(world::deliver);

    assertThat(told("PaymentDisputed[")).hasSize(2);
    assertThat(stored())
        .extracting(Dispute::status, Dispute::isOpen)
        .containsExactly(tuple("won", false), tuple("needs_response", true));
  }

  @Test
  void whatComesLateTellsNothingOld() {
    dispute("dp_1_", "needs_response");
    later();
    dispute("dp_1_", "under_review");
    later();
    dispute("dp_1_", "lost");
    List<PaymentEvent> events = world.stripe.news();
    events.reversed().forEach(world::deliver);

    assertThat(told("PaymentDisputed[")).hasSize(1);
    assertThat(stored()).extracting(Dispute::status).containsExactly("lost");
  }

  @Test
  void oneThatIsWonAfterItWasLostIsToldAndItsMoneyToo() {
    dispute("dp_1_", "needs_response");
    world.stripe.moveFunds(session, "dp_1_", DisputeFunds.WITHDRAWN);
    dispute("dp_1_", "lost");
    later();
    dispute("dp_1_", "won");
    world.stripe.moveFunds(session, "dp_1_", DisputeFunds.REINSTATED);
    world.stripe.news().forEach(world::deliver);

    assertThat(told("PaymentDisputed[")).hasSize(3);
    assertThat(told("DisputedFundsMoved[")).hasSize(2);
    assertThat(stored())
        .singleElement()
        .satisfies(
            won -> {
              assertThat(won.lostAt()).isPresent();
              assertThat(won.recoveredAt()).isPresent();
              assertThat(won.forbidsRefund()).isFalse();
            });
  }

  @Test
  void aRefundThatWasOrderedJustBeforeIsNotMadeAndNoOtherIsTaken() {
    Team team = new Team(world);
    team.orderRefund();
    dispute("dp_1_", "needs_response");
    world.stripe.news().forEach(world::deliver);
    team.giveBack();

    assertThat(told("RefundFailed["))
        .singleElement()
        .satisfies(
            event -> assertThat(event).contains("reason=charge_for_pending_refund_disputed"));
    assertThat(session.refunded).isEqualTo(Money.ZERO);
    assertThatThrownBy(team::orderRefund).isInstanceOf(DisputeForbidsRefund.class);
  }

  private void dispute(String name, String status) {
    world.stripe.dispute(session, name, status);
  }

  private void later() {
    world.wait(Duration.ofHours(1));
  }

  private List<Dispute> stored() {
    return fresh
        .store()
        .disputes()
        .ofPayment(fresh.store().payments().findBySession(session.id).orElseThrow().id());
  }

  private List<String> told(String sort) {
    return fresh.store().recorded().get().stream().filter(one -> one.startsWith(sort)).toList();
  }
}
