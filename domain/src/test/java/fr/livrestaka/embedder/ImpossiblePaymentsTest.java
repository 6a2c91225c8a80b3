package fr.livrestaka.embedder;

import static fr.livrestaka.embedder.Outside.AUTHOR;
import static fr.livrestaka.embedder.Outside.LESS_THAN_NOTHING;
import static fr.livrestaka.embedder.Outside.NOW;
import static fr.livrestaka.embedder.Outside.ORDER;
import static fr.livrestaka.embedder.Outside.PRICE;
import static fr.livrestaka.embedder.Outside.byHand;
import static fr.livrestaka.embedder.Outside.guestOrder;
import static fr.livrestaka.embedder.Outside.isImpossible;
import static fr.livrestaka.embedder.Outside.none;
import static fr.livrestaka.embedder.Outside.note;
import static fr.livrestaka.embedder.Outside.payment;
import static fr.livrestaka.embedder.Outside.placed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.invoicing.credit.RefundCredit;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.payments.checkout.Checkout;
import fr.livrestaka.domain.payments.checkout.CheckoutId;
import fr.livrestaka.domain.payments.checkout.CheckoutStatus;
import fr.livrestaka.domain.payments.checkout.PaidFor;
import fr.livrestaka.domain.payments.refunds.Dispute;
import fr.livrestaka.domain.payments.refunds.Refund;
import fr.livrestaka.domain.payments.refunds.RefundId;
import fr.livrestaka.domain.payments.refunds.RefundStatus;
import fr.livrestaka.domain.payments.refusals.RefundRefused;
import fr.livrestaka.domain.payments.settlement.Payment;
import fr.livrestaka.domain.payments.settlement.PaymentId;
import fr.livrestaka.domain.payments.settlement.PaymentSignal;
import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What cannot be of payments, refunds and disputes: the core refuses it to a program that embeds
 * it.
 */
class ImpossiblePaymentsTest {
  @ParameterizedTest
  @ValueSource(longs = {-1, 0})
  void aPaymentIsMoreThanNothing(long cents) {
    isImpossible(() -> payment(cents), cents + " cents");
    isImpossible(() -> placed().paid(Money.ofCents(cents), NOW), cents + " cents");
    isImpossible(
        () ->
            Order.ofPaid(
                ORDER,
                AUTHOR,
                guestOrder(Optional.of(1)),
                Optional.empty(),
                Money.ofCents(cents),
                "cs_1",
                NOW),
        cents + " cents");
    isImpossible(() -> checkout(cents), cents + " cents");
  }

  @Test
  void notMoreCanBeRefundedThanWasPaid() {
    Payment payment = payment(1_000);
    isImpossible(
        () ->
            new Payment(
                payment.id(),
                ORDER,
                Optional.empty(),
                "cs_1",
                Optional.empty(),
                Money.ofCents(1_000),
                Money.ofCents(1_001),
                NOW),
        "refundable 1001 of 1000");
    isImpossible(() -> payment.releasing(Money.ofCents(1)), "refundable 1001 of 1000");
    isImpossible(() -> payment.reserving(LESS_THAN_NOTHING), "-1 cents");
    isImpossible(() -> payment.reserving(Money.ZERO), "0 cents");
    isImpossible(
        () -> payment.reserving(Money.ofCents(500)).releasing(LESS_THAN_NOTHING), "-1 cents");
    assertThatExceptionOfType(RefundRefused.class)
        .isThrownBy(() -> payment.reserving(Money.ofCents(1_001)));
  }

  @Test
  void aRefundIsMoreThanNothingAndSettledOnADay() {
    isImpossible(() -> refund(-1), "-1 cents");
    isImpossible(() -> refund(0), "0 cents");
    isImpossible(() -> refund(100).settled(RefundStatus.PENDING, Optional.empty(), NOW), "PENDING");
    isImpossible(
        () -> storedRefund(RefundStatus.SUCCEEDED, Optional.empty(), Optional.empty()),
        "SUCCEEDED");
    isImpossible(
        () -> storedRefund(RefundStatus.SUCCEEDED, Optional.of(NOW), Optional.of(NOW)),
        "came back");
    isImpossible(() -> refund(100).paying(" "), "credit note");
    isImpossible(() -> new RefundCredit("", note(), PRICE, Money.ZERO, NOW, none()), "no refund");
    isImpossible(() -> new RefundCredit("r", note(), Money.ZERO, Money.ZERO, NOW, none()), "0");
    isImpossible(() -> new RefundCredit("r", note(), PRICE, LESS_THAN_NOTHING, NOW, none()), "VAT");
    isImpossible(() -> new RefundCredit("r", note(), PRICE, PRICE.plus(PRICE), NOW, none()), "VAT");
  }

  @Test
  void aDisputeHasANameAndAnAmount() {
    isImpossible(() -> dispute("", 100, "lost"), "without a name");
    isImpossible(() -> dispute("dp_1", 100, ""), "without a name");
    isImpossible(() -> dispute("dp_1", -1, "lost"), "-1 cents");
    assertThat(dispute("dp_1", 100, "lost").isLost()).isTrue();
  }

  @Test
  void aCheckoutIsPaidInASession() {
    Checkout open = checkout(48_000);
    isImpossible(() -> open.paid(" "), "without a name");
    isImpossible(() -> open.withSession("", "https://pay.example/"), "without a name");
    isImpossible(
        () ->
            new Checkout(
                open.id(),
                open.paidFor(),
                open.payer(),
                PRICE,
                CheckoutStatus.OPEN,
                Optional.empty(),
                Optional.empty(),
                NOW,
                NOW),
        "over before it begins");
    assertThat(open.paid("cs_1").status()).isEqualTo(CheckoutStatus.PAID);
  }

  @Test
  void aPaymentByHandHasComeAlready() {
    isImpossible(() -> byHand("", 100, NOW), "without an id");
    isImpossible(() -> byHand("h", -1, NOW), "-1 cents");
    isImpossible(() -> byHand("h", 100, NOW.plusSeconds(1)), "yet to come");
    assertThat(byHand("h", 100, NOW).stands()).isTrue();
  }

  private static Checkout checkout(long cents) {
    return Checkout.open(
        new CheckoutId("c-1"), new PaidFor.StandingOrder(ORDER), none(), Money.ofCents(cents), NOW);
  }

  private static Refund refund(long cents) {
    return Refund.ask(
        new RefundId("r-1"),
        new PaymentId("payment-1"),
        Money.ofCents(cents),
        none(),
        new AccountId("admin-1"),
        NOW);
  }

  private static Refund storedRefund(
      RefundStatus status, Optional<Instant> settledAt, Optional<Instant> cameBackAt) {
    return new Refund(
        new RefundId("r-1"),
        new PaymentId("payment-1"),
        PRICE,
        status,
        none(),
        none(),
        none(),
        none(),
        NOW,
        settledAt,
        cameBackAt);
  }

  private static Dispute dispute(String id, long cents, String status) {
    return Dispute.opened(
        new PaymentId("payment-1"),
        new PaymentSignal.DisputeMoved(
            "pi_1", id, Money.ofCents(cents), "fraudulent", status, true, none(), none(), NOW),
        NOW);
  }
}
