package fr.livrestaka.domain.payments.refunds;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.domain.payments.events.RefundFailed;
import fr.livrestaka.domain.payments.events.RefundSettled;
import fr.livrestaka.domain.payments.settlement.PaymentSignal.ChargeRefunded;
import fr.livrestaka.domain.shared.DomainEvent;
import fr.livrestaka.domain.shared.Money;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the payment service reports of refunds, entered into the ledger of a payment. */
class ReportedRefundsTest extends LedgerSteps {
  @Test
  void whatTheServiceHasCountedBeyondOursWasGivenBackOnItsOwnPages() {
    PaymentLedger ours = ask(PAID, "r-1", 10_000).after();
    LedgerPosting posting = reported(ours).counted(counted(12_000), NOON);

    assertThat(posting.events())
        .containsExactly(new RefundSettled("seen-1", "payment-1", "order-1", 2_000));
    assertThat(refundable(posting)).isEqualTo(23_000);
    assertThat(reported(posting.after()).counted(counted(12_000), NOON).events()).isEmpty();
    assertThat(refundable(reported(ours).counted(counted(99_000), NOON))).isZero();
  }

  @Test
  void aRefundThatCameBackCanBeMadeAgainAndIsReportedOnce() {
    PaymentLedger given =
        ask(PAID, "r-1", 10_000)
            .after()
            .answered(new RefundId("r-1"), Optional.of("re_1"), "", NOON)
            .after();
    LedgerPosting back = reported(given).cameBack(cameBack("re_1", 10_000));

    assertThat(refundable(back)).isEqualTo(35_000);
    assertThat(back.events())
        .containsExactly(
            new RefundFailed("r-1", "payment-1", "order-1", 10_000, "lost_or_stolen_card"));
    assertThat(reported(back.after()).cameBack(cameBack("re_1", 10_000)).events()).isEmpty();
  }

  @Test
  void aCountFromBeforeARefundCameBackIsNotTakenForAnotherRefund() {
    PaymentLedger given =
        ask(PAID, "r-1", 10_000)
            .after()
            .answered(new RefundId("r-1"), Optional.of("re_1"), "", NOON)
            .after();
    PaymentLedger back = reported(given).cameBack(cameBack("re_1", 10_000)).after();
    ChargeRefunded before = new ChargeRefunded("pi_1", Money.ofCents(10_000), NOON.minusSeconds(1));

    assertThat(reported(back).counted(before, NOON)).isEqualTo(new LedgerPosting(back, List.of()));
    assertThat(reported(back).counted(counted(10_000), NOON).events()).hasSize(1);
  }

  @Test
  void oneThatWasSeenWithoutItsNameIsTheOneOfItsAmountThatCameBack() {
    PaymentLedger seen = reported(PAID).counted(counted(4_000), NOON).after();
    LedgerPosting back = reported(seen).cameBack(cameBack("re_1", 4_000));

    assertThat(refundable(back)).isEqualTo(35_000);
    assertThat(back.after().refunds())
        .extracting(Refund::status)
        .containsExactly(RefundStatus.FAILED);
    assertThat(back.events())
        .containsExactly(
            new RefundFailed("seen-1", "payment-1", "order-1", 4_000, "lost_or_stolen_card"));
  }

  @Test
  void ofASumThatCameBackInPartTheOthersStand() {
    PaymentLedger sum = reported(PAID).counted(counted(9_000), NOON).after();
    LedgerPosting back = reported(sum).cameBack(cameBack("re_1", 4_000));

    assertThat(refundable(back)).isEqualTo(30_000);
    assertThat(back.after().refunds())
        .extracting(Refund::status)
        .containsExactly(RefundStatus.FAILED, RefundStatus.SUCCEEDED);
    assertThat(back.after().refunds().get(1).amount().cents()).isEqualTo(5_000);
  }

  @Test
  void oneThatCameBackBeforeAnybodyKnewOfItChangesNoAmount() {
    LedgerPosting back = reported(PAID).cameBack(cameBack("re_1", 4_000));

    assertThat(refundable(back)).isEqualTo(35_000);
    assertThat(back.after().refunds())
        .extracting(Refund::status)
        .containsExactly(RefundStatus.FAILED);
    assertThat(back.events()).hasSize(1);
  }

  @Test
  void aComparisonMakesUpForAnswersAndEventsThatWereLost() {
    PaymentLedger ours = ask(ask(PAID, "r-1", 10_000).after(), "r-2", 1_000).after();
    List<RefundFacts> theirs =
        List.of(
            facts("re_1", Optional.of("r-1"), 10_000, false),
            facts("re_2", Optional.empty(), 3_000, false),
            facts("re_3", Optional.empty(), 2_000, true));
    LedgerPosting posting = reported(ours).compared(theirs, NOON.plusSeconds(60));

    assertThat(posting.after().differencesFrom(ours)).isEqualTo(3);
    assertThat(posting.after().pendingBefore(NOON.plusSeconds(1)))
        .extracting(one -> one.id().value())
        .containsExactly("r-2");
    assertThat(posting.events())
        .extracting(DomainEvent::getClass)
        .hasToString(
            List.of(RefundFailed.class, RefundSettled.class, RefundSettled.class).toString());
    assertThat(reported(posting.after()).compared(theirs, NOON.plusSeconds(120)).after())
        .isEqualTo(posting.after());
  }

  private static RefundFacts facts(
      String service, Optional<String> ours, long cents, boolean hasFailed) {
    return new RefundFacts(
        service, "pi_1", ours.map(RefundId::new), Money.ofCents(cents), hasFailed, "reason");
  }
}
