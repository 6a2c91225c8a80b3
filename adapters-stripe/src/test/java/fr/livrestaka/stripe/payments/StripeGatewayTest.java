package fr.livrestaka.stripe.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stripe.StripeClient;
import fr.livrestaka.application.payments.CheckoutRequest;
import fr.livrestaka.application.payments.OpenedSession;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.payments.Checkout;
import fr.livrestaka.domain.payments.CheckoutId;
import fr.livrestaka.domain.payments.PaidFor;
import fr.livrestaka.domain.payments.PaymentId;
import fr.livrestaka.domain.payments.PaymentServiceFailed;
import fr.livrestaka.domain.payments.Refund;
import fr.livrestaka.domain.payments.RefundId;
import fr.livrestaka.domain.payments.SessionFacts;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.stripe.testing.StripeStub;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StripeGatewayTest {
  private static final Instant NOW = Instant.parse("2026-03-02T09:15:00Z");
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

  @Test
  void opensASessionWithOurAmountAndOurNames() {
    OpenedSession opened = gateway.open(request("c1"));
    assertThat(opened.url()).startsWith("https://checkout.stripe.com/");
    SessionFacts facts = gateway.read(opened.sessionId()).orElseThrow();
    assertThat(facts.amount()).isEqualTo(Money.ofCents(35_000));
    assertThat(facts.currency()).isEqualTo("eur");
    assertThat(facts.checkout()).contains(new CheckoutId("c1"));
    assertThat(facts.reference()).contains("order-1");
    assertThat(facts.source()).contains(SessionFacts.SOURCE);
    assertThat(facts.isPaid()).isFalse();
    String body = stripe.calls("POST", "/v1/checkout/sessions").get(0).body();
    assertThat(body)
        .contains(
            "mode=payment",
            "billing_address_collection=required",
            "payment_intent_data[metadata][commandeId]=order-1",
            "expires_at=" + NOW.plus(Checkout.LIFE).getEpochSecond(),
            "success_url=https://front.example.org/ok?session_id={CHECKOUT_SESSION_ID}");
  }

  @Test
  void theSameCheckoutIsTheSameSession() {
    assertThat(gateway.open(request("c1"))).isEqualTo(gateway.open(request("c1")));
    assertThat(gateway.open(request("c2"))).isNotEqualTo(gateway.open(request("c1")));
    List<StripeStub.Call> calls = stripe.calls("POST", "/v1/checkout/sessions");
    assertThat(calls.get(0).idempotencyKey()).isEqualTo("checkout-c1");
  }

  @Test
  void anUnknownSessionIsNone() {
    assertThat(gateway.read("cs_none")).isEmpty();
  }

  @Test
  void closesAnOpenSessionAndLeavesAPaidOne() {
    String open = gateway.open(request("c1")).sessionId();
    gateway.expire(open);
    assertThat(gateway.read(open).orElseThrow().isExpired()).isTrue();
    gateway.expire(open);
    String paid = gateway.open(request("c2")).sessionId();
    stripe.checkouts().pay(paid);
    gateway.expire(paid);
    assertThat(gateway.read(paid).orElseThrow().isPaid()).isTrue();
  }

  @Test
  void leavesASessionWhoseMoneyIsOnItsWay() {
    String late = gateway.open(request("c1")).sessionId();
    stripe.checkouts().complete(late);

    gateway.expire(late);

    assertThat(gateway.read(late).orElseThrow().isExpired()).isFalse();
    assertThat(gateway.read(late).orElseThrow().isPaid()).isFalse();
  }

  @Test
  void givesBackOnceUnderOurNameAndKnowsANever() {
    assertThat(gateway.refund(refund("r1", 100), "pi_1")).contains("re_stub_pi_1");
    assertThat(stripe.calls("POST", "/v1/refunds").get(0).idempotencyKey()).isEqualTo("refund-r1");
    assertThat(gateway.refund(refund("r2", 40_000), "pi_1")).isEmpty();
  }

  @Test
  void whatStripeRefusesForNowIsAFailure() {
    stripe.refuseEverything();
    assertThatThrownBy(() -> gateway.open(request("c1"))).isInstanceOf(PaymentServiceFailed.class);
    assertThatThrownBy(() -> gateway.read("cs_1")).isInstanceOf(PaymentServiceFailed.class);
    assertThatThrownBy(() -> gateway.expire("cs_1")).isInstanceOf(PaymentServiceFailed.class);
    assertThatThrownBy(() -> gateway.refund(refund("r1", 1), "pi_1"))
        .isInstanceOf(PaymentServiceFailed.class);
  }

  private static CheckoutRequest request(String id) {
    Checkout checkout =
        Checkout.open(
            new CheckoutId(id),
            new PaidFor.StandingOrder(new OrderId("order-1")),
            Optional.of(new AccountId("lina")),
            Money.ofCents(35_000),
            NOW);
    return new CheckoutRequest(
        checkout,
        "order-1",
        "lina",
        "Pack KDP",
        Optional.of("lina@example.org"),
        "https://front.example.org/ok?session_id={CHECKOUT_SESSION_ID}",
        "https://front.example.org/cancel");
  }

  private static Refund refund(String id, long cents) {
    return Refund.ask(
        new RefundId(id),
        new PaymentId("p1"),
        Money.ofCents(cents),
        Optional.empty(),
        new AccountId("admin"),
        NOW);
  }
}
