package fr.livrestaka.domain.payments.refunds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.livrestaka.domain.payments.events.RefundFailed;
import fr.livrestaka.domain.payments.events.RefundRequested;
import fr.livrestaka.domain.payments.events.RefundSettled;
import fr.livrestaka.domain.payments.refusals.CreditNotePaid;
import fr.livrestaka.domain.payments.refusals.RefundRefused;
import fr.livrestaka.domain.payments.settlement.PaymentId;
import fr.livrestaka.domain.shared.EmptyId;
import fr.livrestaka.domain.shared.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be given back of a payment, and what follows of what the payment service reports. */
class PaymentLedgerTest extends LedgerSteps {
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
        ledger.ask(request("r-2", Optional.empty()), LedgerSteps::notAsked, ADMIN, NOON);

    assertThat(refundable(rest)).isZero();
    assertThat(rest.after().canBeRefunded()).isFalse();
    assertThatExceptionOfType(RefundRefused.class)
        .isThrownBy(
            () ->
                rest.after()
                    .ask(request("r-3", Optional.empty()), LedgerSteps::notAsked, ADMIN, NOON));
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
    PaymentLedger ledger = PAID.ask(first, note -> Money.ofCents(6_000), ADMIN, NOON).after();

    assertThat(ledger.onTheWayTo("note-1").cents()).isEqualTo(4_000);
    LedgerPosting rest =
        ledger.ask(paying("r-2", Optional.empty()), note -> Money.ofCents(6_000), ADMIN, NOON);
    assertThat(refundable(rest)).isEqualTo(29_000);
    assertThatExceptionOfType(CreditNotePaid.class)
        .isThrownBy(
            () ->
                rest.after()
                    .ask(
                        paying("r-3", Optional.of(Money.ofCents(1))),
                        note -> Money.ofCents(6_000),
                        ADMIN,
                        NOON));
  }

  @Test
  void whatHasArrivedIsNoMoreOnItsWayToACreditNote() {
    RefundRequest request = paying("r-1", Optional.of(Money.ofCents(4_000)));
    PaymentLedger asked = PAID.ask(request, note -> Money.ofCents(6_000), ADMIN, NOON).after();
    PaymentLedger given =
        asked.answered(new RefundId("r-1"), Optional.of("re_1"), "", NOON).after();

    assertThat(given.onTheWayTo("note-1")).isEqualTo(Money.ZERO);
    assertThat(asked.onTheWayTo("note-2")).isEqualTo(Money.ZERO);
  }

  @Test
  void aRefundWaitsFromTheMomentAfterItWasAskedFor() {
    PaymentLedger asked = ask(PAID, "r-1", 10_000).after();

    assertThat(asked.pendingBefore(NOON)).isEmpty();
    assertThat(asked.pendingBefore(NOON.plusMillis(1))).hasSize(1);
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

  @Test
  void aRequestMayNameThePaymentAndTheCreditNoteThatItIsAbout() {
    assertThat(paying("r-1", Optional.empty()).allows(PAYMENT)).isTrue();
    assertThat(paying("r-1", Optional.empty()).allows(new PaymentId("other"))).isFalse();
    assertThat(request("r-1", Optional.empty()).allows(new PaymentId("other"))).isTrue();
    assertThatExceptionOfType(EmptyId.class).isThrownBy(() -> paying("r-1", Optional.empty(), " "));
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

  private static RefundRequest paying(String id, Optional<Money> amount) {
    return paying(id, amount, "note-1");
  }

  private static RefundRequest paying(String id, Optional<Money> amount, String creditNote) {
    return new RefundRequest(
        new RefundId(id),
        ORDER,
        Optional.of(PAYMENT),
        amount,
        Optional.empty(),
        Optional.of(creditNote));
  }
}
