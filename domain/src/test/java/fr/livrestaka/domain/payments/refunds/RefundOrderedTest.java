package fr.livrestaka.domain.payments.refunds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import fr.livrestaka.domain.payments.refunds.RefundSplit.Part;
import fr.livrestaka.domain.payments.settlement.Payment;
import fr.livrestaka.domain.payments.settlement.PaymentId;
import fr.livrestaka.domain.payments.settlement.PaymentSignal.DisputeMoved;
import fr.livrestaka.domain.shared.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** One decision gives a sum back over several payments. */
class RefundOrderedTest extends LedgerSteps {
  private static final PaymentLedger FIRST = paid("payment-1", 35_000);
  private static final PaymentLedger SECOND = paid("payment-2", 10_000);
  private static final List<PaymentLedger> BOTH = List.of(FIRST, SECOND);

  @Test
  void theLastPaymentGivesBackFirst() {
    assertThat(RefundSplit.of(Money.ofCents(4_000), BOTH))
        .isEqualTo(new RefundSplit(List.of(part(SECOND, 4_000)), Money.ZERO));
    assertThat(RefundSplit.of(Money.ofCents(12_000), BOTH))
        .isEqualTo(new RefundSplit(List.of(part(SECOND, 10_000), part(FIRST, 2_000)), Money.ZERO));
    assertThat(RefundSplit.of(Money.ofCents(50_000), BOTH).rest()).isEqualTo(Money.ofCents(5_000));
    assertThat(RefundSplit.of(Money.ZERO, BOTH).parts()).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> RefundSplit.of(Money.ofCents(-1), BOTH));
  }

  @Test
  void noPartIsAboveWhatStandsAndAllOfThemAreTheSum() {
    Random random = new Random(14);
    for (int run = 0; run < 2_000; run++) {
      List<PaymentLedger> ledgers = new ArrayList<>();
      for (int i = 0; i <= random.nextInt(4); i++) {
        PaymentLedger ledger = paid("payment-" + i, 1 + random.nextInt(5_000));
        int back = random.nextInt((int) ledger.payment().refundable().cents());
        ledgers.add(back == 0 ? ledger : ask(ledger, "earlier-" + i, back).after());
      }
      Money sum = Money.ofCents(random.nextInt(20_000));
      RefundSplit split = RefundSplit.of(sum, ledgers);
      Money given = split.parts().stream().map(Part::amount).reduce(Money.ZERO, Money::plus);
      assertThat(given.plus(split.rest())).isEqualTo(sum);
      assertThat(split.parts()).extracting(Part::payment).doesNotHaveDuplicates();
      for (Part part : split.parts()) {
        assertThat(part.amount().cents()).isPositive();
        assertThat(part.amount())
            .isLessThanOrEqualTo(ledger(ledgers, part.payment()).payment().refundable());
      }
      if (split.rest().isPositive()) {
        assertThat(given)
            .isEqualTo(
                ledgers.stream()
                    .map(ledger -> ledger.payment().refundable())
                    .reduce(Money.ZERO, Money::plus));
      }
    }
  }

  @Test
  void aDisputedPaymentIsPassedOver() {
    PaymentLedger disputed =
        SECOND
            .disputed(
                new DisputeMoved(
                    "pi_payment-2",
                    "dp_1",
                    Money.ofCents(10_000),
                    "fraudulent",
                    "needs_response",
                    false,
                    Optional.empty(),
                    Optional.empty(),
                    NOON),
                NOON)
            .after();
    assertThat(RefundSplit.of(Money.ofCents(40_000), List.of(FIRST, disputed)))
        .isEqualTo(new RefundSplit(List.of(part(FIRST, 35_000)), Money.ofCents(5_000)));
  }

  @Test
  void askedTwiceEachPaymentIsAskedOnce() {
    RefundOrdered ordered = ordered(45_000);
    List<RefundRequest> requests =
        ordered.requests(BOTH, part -> Optional.of("note of " + part.payment().value()));
    assertThat(requests)
        .extracting(one -> one.payment().orElseThrow().value(), one -> one.amount().orElseThrow())
        .containsExactly(
            tuple("payment-2", Money.ofCents(10_000)), tuple("payment-1", Money.ofCents(35_000)));
    assertThat(requests.get(0).id()).isEqualTo(ordered.id());
    assertThat(requests.get(1).id())
        .isEqualTo(RefundId.of("id", requests.get(1).id().value()))
        .isNotEqualTo(ordered.id());
    assertThat(requests.get(1).creditNote()).contains("note of payment-1");

    PaymentLedger second = asked(SECOND, requests.get(0));
    List<RefundRequest> again = ordered.requests(List.of(FIRST, second), part -> Optional.empty());
    assertThat(again).extracting(RefundRequest::id).containsExactly(requests.get(1).id());
    PaymentLedger first = asked(FIRST, requests.get(1));
    List<PaymentLedger> done = List.of(first, second);
    assertThat(ordered.requests(done, part -> Optional.empty())).isEmpty();
    assertThat(ordered.toAsk(done).rest()).isEqualTo(Money.ZERO);
    assertThat(ordered.asked(done)).hasSize(2);
  }

  /** What came back is the team's to repeat, as with every refund. */
  @Test
  void aRefundThatWasRefusedIsNotAskedForAgain() {
    RefundOrdered ordered = ordered(10_000);
    RefundRequest request = ordered.requests(BOTH, part -> Optional.empty()).get(0);
    PaymentLedger refused =
        asked(SECOND, request).answered(request.id(), Optional.empty(), "refused", NOON).after();
    assertThat(ordered.requests(List.of(FIRST, refused), part -> Optional.empty())).isEmpty();
  }

  private static RefundOrdered ordered(long cents) {
    return new RefundOrdered(
        new RefundId("0196f8f0-0000-7000-8000-000000000001"),
        ORDER,
        Money.ofCents(cents),
        "Rétractation",
        "withdrawal:w-1");
  }

  private static PaymentLedger asked(PaymentLedger ledger, RefundRequest request) {
    return ledger.ask(request, note -> Money.ofCents(50_000), ADMIN, NOON).after();
  }

  private static PaymentLedger ledger(List<PaymentLedger> ledgers, PaymentId id) {
    return ledgers.stream().filter(one -> one.payment().id().equals(id)).findFirst().orElseThrow();
  }

  private static Part part(PaymentLedger ledger, long cents) {
    return new Part(ledger.payment().id(), Money.ofCents(cents));
  }

  private static PaymentLedger paid(String id, long cents) {
    return new PaymentLedger(
        new Payment(
            new PaymentId(id),
            ORDER,
            Optional.empty(),
            "cs_" + id,
            Optional.of("pi_" + id),
            Money.ofCents(cents),
            Money.ofCents(cents),
            NOON),
        List.of(),
        List.of());
  }
}
