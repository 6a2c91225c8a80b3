package fr.livrestaka.domain.payments.refunds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.livrestaka.domain.payments.events.DisputedFundsMoved;
import fr.livrestaka.domain.payments.events.PaymentDisputed;
import fr.livrestaka.domain.payments.refusals.DisputeForbidsRefund;
import fr.livrestaka.domain.payments.settlement.PaymentSignal.DisputeMoved;
import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What disputes do to the ledger of a payment. */
class DisputesOfPaymentTest extends LedgerSteps {
  @Test
  void anOpenAndALostDisputeForbidRefundsAndAWonOneDoesNot() {
    PaymentLedger open = PAID.disputed(dispute("needs_response", false, 1), NOON).after();
    assertThat(open.canBeRefunded()).isFalse();
    assertThat(open.mayBeGivenBackAt(1)).isFalse();
    assertThat(open.mayBeGivenBackAt(2)).isTrue();
    assertThat(open.reasonOfRefusal()).isEqualTo("charge_for_pending_refund_disputed");
    assertThatExceptionOfType(DisputeForbidsRefund.class)
        .isThrownBy(() -> ask(open, "r-1", 1_000))
        .satisfies(refused -> assertThat(refused.code()).isEqualTo("payments.contested"));

    PaymentLedger lost = open.disputed(dispute("lost", true, 2), NOON).after();
    assertThatExceptionOfType(DisputeForbidsRefund.class)
        .isThrownBy(() -> ask(lost, "r-1", 1_000))
        .satisfies(refused -> assertThat(refused.code()).isEqualTo("payments.dispute-lost"));

    PaymentLedger won = open.disputed(dispute("won", true, 2), NOON).after();
    assertThat(won.canBeRefunded()).isTrue();
    assertThat(won.disputeStatus()).contains("won");
    assertThat(won.reasonOfRefusal()).isEqualTo("refused");
  }

  @Test
  void eachStateOfADisputeIsReportedOnceInWhateverOrderTheyCome() {
    LedgerPosting opened = PAID.disputed(dispute("needs_response", false, 1), NOON);
    LedgerPosting repeated = opened.after().disputed(dispute("needs_response", false, 1), NOON);
    LedgerPosting lost = repeated.after().disputed(dispute("lost", true, 3), NOON);
    LedgerPosting late = lost.after().disputed(dispute("under_review", false, 2), NOON);

    assertThat(opened.events()).hasSize(1).hasOnlyElementsOfType(PaymentDisputed.class);
    assertThat(repeated.events()).isEmpty();
    assertThat(lost.events()).hasSize(1);
    assertThat(late.events()).isEmpty();
    assertThat(late.after().disputes()).hasSize(1);
    assertThat(late.after().disputeStatus()).contains("lost");
  }

  @Test
  void moneyThatTheBankTakesIsAnEventOfItsOwn() {
    assertThat(PAID.disputed(moneyIs(DisputeFunds.WITHDRAWN, 1), NOON).events())
        .hasAtLeastOneElementOfType(PaymentDisputed.class)
        .hasAtLeastOneElementOfType(DisputedFundsMoved.class);
  }

  @Test
  void ofTwoReportsOfOneSecondThatFurtherInTheCourseCounts() {
    List<String> course =
        List.of(
            "warning_needs_response",
            "warning_under_review",
            "warning_closed",
            "needs_response",
            "under_review",
            "prevented",
            "lost",
            "won");
    for (int one = 0; one < course.size(); one++) {
      for (int other = 0; other < course.size(); other++) {
        Dispute first = opened(dispute(course.get(one), false, 1));
        Dispute then = first.moved(dispute(course.get(other), false, 1), NOON);
        assertThat(then.status()).isEqualTo(course.get(Math.max(one, other)));
      }
    }
  }

  @Test
  void aLaterReportCountsWhateverItsStatus() {
    Dispute won = opened(dispute("won", true, 1));
    Dispute again = won.moved(dispute("needs_response", false, 2), NOON);
    assertThat(again.status()).isEqualTo("needs_response");
    assertThat(again.isOpen()).isTrue();
    assertThat(again.moved(dispute("won", true, 1), NOON)).isEqualTo(again);
  }

  @Test
  void theDayForAnAnswerStaysWhereAReportDoesNotNameOne() {
    Optional<Instant> friday = Optional.of(NOON.plusSeconds(345_600));
    Dispute dated =
        opened(dispute("needs_response", false, 1))
            .moved(report("dp_1", "needs_response", false, friday, Optional.empty(), 1), NOON);
    assertThat(dated.dueBy()).isEqualTo(friday);
    assertThat(dated.moved(dispute("under_review", false, 2), NOON).dueBy()).isEqualTo(friday);
  }

  @Test
  void theFirstLossIsDatedAndSoIsItsEnd() {
    Instant later = NOON.plusSeconds(60);
    Dispute lost = opened(dispute("lost", true, 1));
    assertThat(lost.lostAt()).contains(NOON);
    assertThat(lost.recoveredAt()).isEmpty();
    assertThat(opened(dispute("needs_response", false, 1)).lostAt()).isEmpty();

    Dispute still = lost.moved(dispute("lost", true, 2), later);
    assertThat(still.lostAt()).contains(NOON);
    Dispute won = still.moved(dispute("won", true, 3), later);
    assertThat(won.lostAt()).contains(NOON);
    assertThat(won.recoveredAt()).contains(later);
    Dispute noted = won.moved(dispute("won", true, 4), later.plusSeconds(60));
    assertThat(noted.recoveredAt()).contains(later);
    assertThat(noted.moved(dispute("lost", true, 5), later).recoveredAt()).isEmpty();
  }

  @Test
  void aLossThatIsLearnedOfLaterIsDatedThen() {
    Instant later = NOON.plusSeconds(60);
    Dispute open = opened(dispute("needs_response", false, 1));
    assertThat(open.moved(dispute("lost", true, 2), later).lostAt()).contains(later);
    Dispute won = open.moved(dispute("won", true, 2), later);
    assertThat(won.lostAt()).isEmpty();
    assertThat(won.recoveredAt()).isEmpty();
  }

  @Test
  void moneyGoesForwardOrWhereALaterReportSaysItIs() {
    Dispute withdrawn = opened(moneyIs(DisputeFunds.WITHDRAWN, 2));
    assertThat(withdrawn.moved(moneyIs(DisputeFunds.REINSTATED, 1), NOON).funds())
        .isEqualTo(DisputeFunds.REINSTATED);
    assertThat(withdrawn.moved(moneyIs(DisputeFunds.LEFT, 1), NOON).funds())
        .isEqualTo(DisputeFunds.WITHDRAWN);
    assertThat(withdrawn.moved(moneyIs(DisputeFunds.LEFT, 2), NOON).funds())
        .isEqualTo(DisputeFunds.WITHDRAWN);
    assertThat(withdrawn.moved(moneyIs(DisputeFunds.LEFT, 3), NOON).funds())
        .isEqualTo(DisputeFunds.LEFT);
    assertThat(withdrawn.moved(dispute("won", true, 3), NOON).funds())
        .isEqualTo(DisputeFunds.WITHDRAWN);
  }

  @Test
  void disputesOfOnePaymentAreToldApartByTheirNames() {
    PaymentLedger two =
        PAID.disputed(dispute("won", true, 1), NOON)
            .after()
            .disputed(named("dp_2", "needs_response", 2), NOON)
            .after();
    assertThat(two.disputes()).extracting(Dispute::id).containsExactly("dp_1", "dp_2");
    assertThat(two.disputeStatus()).contains("needs_response");

    PaymentLedger moved = two.disputed(named("dp_2", "under_review", 3), NOON).after();
    assertThat(moved.disputes()).extracting(Dispute::status).containsExactly("won", "under_review");
  }

  @Test
  void aDisputeThatWasNotedWithoutItsNameIsTheOneThatIsReported() {
    PaymentLedger noted =
        PAID.disputed(named("payment:payment-1", "needs_response", 1), NOON).after();
    LedgerPosting named = noted.disputed(dispute("under_review", false, 2), NOON);
    assertThat(named.after().disputes())
        .singleElement()
        .satisfies(dispute -> assertThat(dispute.id()).isEqualTo("dp_1"));
    assertThat(named.events())
        .singleElement()
        .isInstanceOfSatisfying(PaymentDisputed.class, moved -> assertThat(moved.known()).isTrue());
  }

  private static Dispute opened(DisputeMoved report) {
    return Dispute.opened(PAYMENT, report, NOON);
  }

  private static DisputeMoved named(String name, String status, int second) {
    return report(name, status, false, Optional.empty(), Optional.empty(), second);
  }

  private static DisputeMoved moneyIs(DisputeFunds funds, int second) {
    return report("dp_1", "needs_response", false, Optional.empty(), Optional.of(funds), second);
  }

  private static DisputeMoved dispute(String status, boolean closed, int second) {
    return report("dp_1", status, closed, Optional.empty(), Optional.empty(), second);
  }

  private static DisputeMoved report(
      String name,
      String status,
      boolean closed,
      Optional<Instant> dueBy,
      Optional<DisputeFunds> funds,
      int second) {
    return new DisputeMoved(
        "pi_1",
        name,
        Money.ofCents(35_000),
        "fraudulent",
        status,
        closed,
        dueBy,
        funds,
        NOON.plusSeconds(second));
  }
}
