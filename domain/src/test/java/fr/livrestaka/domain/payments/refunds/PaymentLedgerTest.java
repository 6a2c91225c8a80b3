package fr.livrestaka.domain.payments.refunds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.payments.events.DisputedFundsMoved;
import fr.livrestaka.domain.payments.events.PaymentDisputed;
import fr.livrestaka.domain.payments.events.RefundFailed;
import fr.livrestaka.domain.payments.events.RefundRequested;
import fr.livrestaka.domain.payments.events.RefundSettled;
import fr.livrestaka.domain.payments.refusals.CreditNotePaid;
import fr.livrestaka.domain.payments.refusals.DisputeForbidsRefund;
import fr.livrestaka.domain.payments.refusals.RefundRefused;
import fr.livrestaka.domain.payments.settlement.Payment;
import fr.livrestaka.domain.payments.settlement.PaymentId;
import fr.livrestaka.domain.payments.settlement.PaymentSignal.ChargeRefunded;
import fr.livrestaka.domain.payments.settlement.PaymentSignal.DisputeMoved;
import fr.livrestaka.domain.payments.settlement.PaymentSignal.RefundCameBack;
import fr.livrestaka.domain.shared.DomainEvent;
import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be given back of a payment, and what follows of what the payment service reports. */
class PaymentLedgerTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final AccountId ADMIN = new AccountId("admin");
  private static final OrderId ORDER = new OrderId("order-1");
  private static final PaymentId PAYMENT = new PaymentId("payment-1");
  private static final PaymentLedger PAID =
      new PaymentLedger(
          new Payment(
              PAYMENT,
              ORDER,
              Optional.empty(),
              "cs_1",
              Optional.of("pi_1"),
              Money.ofCents(35_000),
              Money.ofCents(35_000),
              NOON),
          List.of(),
          List.of());

  private final AtomicInteger counter = new AtomicInteger();
  private final Supplier<RefundId> ids = () -> new RefundId("seen-" + counter.incrementAndGet());

  @Test
  void whatIsAskedForIsReservedAtOnce() {
    LedgerPosting posting = ask(PAID, "r-1", 10_000);

    assertThat(refundable(posting)).isEqualTo(25_000);
    assertThat(posting.events()).containsExactly(new RefundRequested("r-1"));
    assertThatExceptionOfType(RefundRefused.class)
        .isThrownBy(() -> ask(posting.after(), "r-2", 25_001))
        .satisfies(refused -> assertThat(refused.arguments()).containsEntry("left", 25_000L));
  }

  @Test
  void withoutAnAmountAllThatIsLeftGoesBackAndThenNothingIsLeft() {
    PaymentLedger ledger = ask(PAID, "r-1", 10_000).after();
    LedgerPosting rest =
        ledger.ask(request("r-2", Optional.empty()), Optional.empty(), ADMIN, NOON);

    assertThat(refundable(rest)).isZero();
    assertThat(rest.after().canBeRefunded()).isFalse();
    assertThatExceptionOfType(RefundRefused.class)
        .isThrownBy(
            () ->
                rest.after().ask(request("r-3", Optional.empty()), Optional.empty(), ADMIN, NOON));
  }

  @Test
  void anAnswerEndsARefundOnceAndARefusalFreesItsAmount() {
    PaymentLedger asked = ask(ask(PAID, "r-1", 10_000).after(), "r-2", 5_000).after();
    LedgerPosting given = asked.answered(new RefundId("r-1"), Optional.of("re_1"), "", NOON);
    LedgerPosting refused =
        given.after().answered(new RefundId("r-2"), Optional.empty(), "refused", NOON);

    assertThat(given.events())
        .containsExactly(new RefundSettled("r-1", "payment-1", "order-1", 10_000));
    assertThat(refused.events())
        .containsExactly(new RefundFailed("r-2", "payment-1", "order-1", 5_000, "refused"));
    assertThat(refundable(refused)).isEqualTo(25_000);
    LedgerPosting again =
        refused.after().answered(new RefundId("r-2"), Optional.of("re_2"), "", NOON);
    assertThat(again).isEqualTo(new LedgerPosting(refused.after(), List.of()));
  }

  @Test
  void whatACreditNoteOwesIsPaidOnceThoughRefundsAreStillOnTheirWay() {
    RefundRequest first = paying("r-1", Optional.of(Money.ofCents(4_000)));
    PaymentLedger ledger = PAID.ask(first, Optional.of(Money.ofCents(6_000)), ADMIN, NOON).after();

    assertThat(ledger.onTheWayTo("note-1").cents()).isEqualTo(4_000);
    LedgerPosting rest =
        ledger.ask(paying("r-2", Optional.empty()), Optional.of(Money.ofCents(6_000)), ADMIN, NOON);
    assertThat(refundable(rest)).isEqualTo(29_000);
    assertThatExceptionOfType(CreditNotePaid.class)
        .isThrownBy(
            () ->
                rest.after()
                    .ask(
                        paying("r-3", Optional.of(Money.ofCents(1))),
                        Optional.of(Money.ofCents(6_000)),
                        ADMIN,
                        NOON));
  }

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
    DisputeMoved taken =
        new DisputeMoved(
            "pi_1",
            "dp_1",
            Money.ofCents(35_000),
            "fraudulent",
            "needs_response",
            false,
            Optional.empty(),
            Optional.of(DisputeFunds.WITHDRAWN),
            NOON);

    assertThat(PAID.disputed(taken, NOON).events())
        .hasAtLeastOneElementOfType(PaymentDisputed.class)
        .hasAtLeastOneElementOfType(DisputedFundsMoved.class);
  }

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

  @Test
  void entriesOfAnotherPaymentAreRefused() {
    Refund other = Refund.seen(new RefundId("r-1"), new PaymentId("other"), Money.ofCents(1), NOON);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PaymentLedger(PAID.payment(), List.of(other), List.of()));
  }

  @Test
  void theSameIdIsTheSameRefundOnlyWhereNothingElseIsWanted() {
    Refund made = ask(PAID, "r-1", 10_000).after().refunds().get(0);

    assertThat(request("r-1", Optional.empty()).isMetBy(made, List.of(PAYMENT))).isTrue();
    assertThat(request("r-1", Optional.of(Money.ofCents(9))).isMetBy(made, List.of(PAYMENT)))
        .isFalse();
    assertThat(paying("r-1", Optional.empty()).isMetBy(made, List.of(PAYMENT))).isFalse();
    assertThat(request("r-1", Optional.empty()).isMetBy(made, List.of())).isFalse();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void whateverComesWhatIsRefundableIsWhatCameInLessTheRefundsThatDidNotFail(long seed) {
    Random random = new Random(seed);
    PaymentLedger ledger = PAID;
    for (int step = 0; step < 300; step++) {
      ledger = anything(ledger, random, step);
      long out =
          ledger.refunds().stream()
              .filter(refund -> !refund.isFailed())
              .mapToLong(refund -> refund.amount().cents())
              .sum();
      assertThat(ledger.payment().refundable().cents()).as("step " + step).isEqualTo(35_000 - out);
    }
  }

  private PaymentLedger anything(PaymentLedger ledger, Random random, int step) {
    long cents = 1 + random.nextInt(3_000);
    return switch (random.nextInt(4)) {
      case 0 ->
          ledger.payment().refundable().cents() < cents
              ? ledger
              : ask(ledger, "r-" + step, cents).after();
      case 1 -> {
        List<Refund> pending = new ArrayList<>(ledger.pendingBefore(NOON.plusSeconds(1)));
        if (pending.isEmpty()) yield ledger;
        Optional<String> answer =
            random.nextBoolean() ? Optional.of("re_" + step) : Optional.empty();
        yield ledger.answered(pending.get(0).id(), answer, "refused", NOON).after();
      }
      case 2 -> reported(ledger).counted(counted(random.nextInt(35_000)), NOON).after();
      default -> reported(ledger).cameBack(cameBack("re_" + random.nextInt(300), cents)).after();
    };
  }

  private ReportedRefunds reported(PaymentLedger ledger) {
    return new ReportedRefunds(ledger, ids);
  }

  private static LedgerPosting ask(PaymentLedger ledger, String id, long cents) {
    return ledger.ask(
        request(id, Optional.of(Money.ofCents(cents))), Optional.empty(), ADMIN, NOON);
  }

  private static RefundRequest request(String id, Optional<Money> amount) {
    return new RefundRequest(
        new RefundId(id), ORDER, Optional.empty(), amount, Optional.empty(), Optional.empty());
  }

  private static RefundRequest paying(String id, Optional<Money> amount) {
    return new RefundRequest(
        new RefundId(id),
        ORDER,
        Optional.of(PAYMENT),
        amount,
        Optional.empty(),
        Optional.of("note-1"));
  }

  private static long refundable(LedgerPosting posting) {
    return posting.after().payment().refundable().cents();
  }

  private static ChargeRefunded counted(long cents) {
    return new ChargeRefunded("pi_1", Money.ofCents(cents), NOON);
  }

  private static RefundCameBack cameBack(String service, long cents) {
    return new RefundCameBack(
        "pi_1", service, Optional.empty(), Money.ofCents(cents), "lost_or_stolen_card", NOON);
  }

  private static RefundFacts facts(
      String service, Optional<String> ours, long cents, boolean hasFailed) {
    return new RefundFacts(
        service, "pi_1", ours.map(RefundId::new), Money.ofCents(cents), hasFailed, "reason");
  }

  private static DisputeMoved dispute(String status, boolean closed, int second) {
    return new DisputeMoved(
        "pi_1",
        "dp_1",
        Money.ofCents(35_000),
        "fraudulent",
        status,
        closed,
        Optional.empty(),
        Optional.empty(),
        NOON.plusSeconds(second));
  }
}
