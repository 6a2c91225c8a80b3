package fr.livrestaka.stripe.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.stripe.StripeClient;
import fr.livrestaka.application.payments.PaymentGatewayContract;
import fr.livrestaka.application.payments.checkout.CheckoutRequest;
import fr.livrestaka.application.payments.checkout.port.PaymentGateway;
import fr.livrestaka.domain.payments.refunds.Refund;
import fr.livrestaka.domain.payments.refunds.RefundFacts;
import fr.livrestaka.domain.payments.refusals.PaymentServiceFailed;
import fr.livrestaka.domain.payments.settlement.PaymentSignal.DisputeMoved;
import fr.livrestaka.stripe.testing.StripeStub;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StripeGatewayTest extends PaymentGatewayContract {
  private static final Instant NOW = Instant.now().minusSeconds(60);
  private final StripeStub stripe = StripeStub.start();
  private final StripeGateway gateway =
      new StripeGateway(
          StripeClient.builder()
              .setApiKey(StripeStub.KEY)
              .setApiBase(stripe.address())
              .setMaxNetworkRetries(0)
              .build());

  @AfterEach
  void stop() {
    stripe.close();
  }

  @Override
  protected PaymentGateway gateway() {
    return gateway;
  }

  @Override
  protected void pay(String session) {
    stripe.checkouts().pay(session);
  }

  @Override
  protected void payLater(String session) {
    stripe.checkouts().complete(session);
  }

  @Test
  void asksForAPaymentWithAnAddressForADay() {
    CheckoutRequest request = request();
    gateway.open(request);
    String body = stripe.calls("POST", "/v1/checkout/sessions").get(0).body();
    assertThat(body)
        .contains(
            "mode=payment",
            "billing_address_collection=required",
            "payment_intent_data[metadata][commandeId]=" + request.reference(),
            "expires_at=" + request.checkout().expiresAt().getEpochSecond(),
            "success_url=https://front.example.org/ok?session_id={CHECKOUT_SESSION_ID}");
  }

  @Test
  void eachThingIsAskedUnderAKeyOfItsOwn() {
    CheckoutRequest request = request();
    gateway.open(request);
    assertThat(stripe.calls("POST", "/v1/checkout/sessions").get(0).idempotencyKey())
        .isEqualTo("checkout-" + request.checkout().id().value());
    Refund refund = refund(100);
    gateway.refund(refund, "pi_1");
    assertThat(stripe.calls("POST", "/v1/refunds").get(0).idempotencyKey())
        .isEqualTo("refund-" + refund.id().value());
  }

  @Test
  void aRefundThatCameBackIsListedWithItsReason() {
    String made = gateway.refund(refund(100), "pi_1").orElseThrow();
    stripe.checkouts().fail(made);
    RefundFacts listed = gateway.refundsSince(NOW).getFirst();
    assertThat(listed.hasFailed()).isTrue();
    assertThat(listed.reason()).isEqualTo("expired_or_canceled_card");
  }

  @Test
  void aListIsReadToItsEnd() {
    for (int n = 0; n < 101; n++) {
      gateway.refund(refund(100), "pi_1");
      stripe.checkouts().dispute("pi_" + n, "lost");
    }
    assertThat(gateway.refundsSince(NOW)).hasSize(101);
    assertThat(gateway.disputesSince(NOW)).hasSize(101).doesNotHaveDuplicates();
  }

  @Test
  void aListWhoseEndIsNotToldIsAFailure() {
    for (int n = 0; n < 2; n++) {
      gateway.refund(refund(100), "pi_1");
      stripe.checkouts().dispute("pi_1", "lost");
    }
    stripe.checkouts().failBehindTheFirstPage();
    assertThatThrownBy(() -> gateway.refundsSince(NOW)).isInstanceOf(PaymentServiceFailed.class);
    assertThatThrownBy(() -> gateway.refundsOf("pi_1")).isInstanceOf(PaymentServiceFailed.class);
    assertThatThrownBy(() -> gateway.disputesSince(NOW)).isInstanceOf(PaymentServiceFailed.class);
  }

  @Test
  void contestsAreListedNewestFirstAsTheyStand() {
    stripe.checkouts().dispute("pi_1", "needs_response");
    stripe.checkouts().dispute("pi_2", "lost");
    assertThat(gateway.disputesSince(NOW))
        .extracting(DisputeMoved::paymentIntent, DisputeMoved::status, DisputeMoved::closed)
        .containsExactly(tuple("pi_2", "lost", true), tuple("pi_1", "needs_response", false));
  }

  @Test
  void whatStripeRefusesForNowIsAFailure() {
    stripe.refuseEverything();
    assertThatThrownBy(() -> gateway.open(request())).isInstanceOf(PaymentServiceFailed.class);
    assertThatThrownBy(() -> gateway.read("cs_1")).isInstanceOf(PaymentServiceFailed.class);
    assertThatThrownBy(() -> gateway.expire("cs_1")).isInstanceOf(PaymentServiceFailed.class);
    assertThatThrownBy(() -> gateway.refundsSince(NOW)).isInstanceOf(PaymentServiceFailed.class);
    assertThatThrownBy(() -> gateway.refundsOf("pi_1")).isInstanceOf(PaymentServiceFailed.class);
    assertThatThrownBy(() -> gateway.disputesSince(NOW)).isInstanceOf(PaymentServiceFailed.class);
    assertThatThrownBy(() -> gateway.refund(refund(1), "pi_1"))
        .isInstanceOf(PaymentServiceFailed.class);
  }
}
