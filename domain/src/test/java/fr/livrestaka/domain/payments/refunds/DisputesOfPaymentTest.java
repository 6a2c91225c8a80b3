package fr.livrestaka.domain.payments.refunds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.livrestaka.domain.payments.events.DisputedFundsMoved;
import fr.livrestaka.domain.payments.events.PaymentDisputed;
import fr.livrestaka.domain.payments.refusals.DisputeForbidsRefund;
import fr.livrestaka.domain.payments.settlement.PaymentSignal.DisputeMoved;
import fr.livrestaka.domain.shared.Money;
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
