package fr.livrestaka.application.payments;

import static fr.livrestaka.application.payments.PaymentFixtures.PRICE;
import static fr.livrestaka.application.payments.PaymentFixtures.fresh;
import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.payments.checkout.CheckoutRequest;
import fr.livrestaka.application.payments.checkout.port.PaymentGateway;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.payments.checkout.Checkout;
import fr.livrestaka.domain.payments.checkout.PaidFor;
import fr.livrestaka.domain.payments.checkout.SessionFacts;
import fr.livrestaka.domain.payments.refunds.Refund;
import fr.livrestaka.domain.payments.refunds.RefundFacts;
import fr.livrestaka.domain.payments.refunds.RefundId;
import fr.livrestaka.domain.payments.settlement.PaymentId;
import fr.livrestaka.domain.shared.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link PaymentGateway} does. */
public abstract class PaymentGatewayContract {
  private static final Instant NOW = Instant.now();

  protected abstract PaymentGateway gateway();

  /** Somebody pays in the session. */
  protected abstract void pay(String session);

  /** Somebody chooses to pay in the session by a way that takes days. */
  protected abstract void payLater(String session);

  @Test
  void aSessionBearsOurAmountAndOurNames() {
    CheckoutRequest request = request();
    SessionFacts facts = read(gateway().open(request).sessionId());

    assertThat(facts.amount()).isEqualTo(PRICE);
    assertThat(facts.currency()).isEqualTo(Money.CURRENCY);
    assertThat(facts.checkout()).contains(request.checkout().id());
    assertThat(facts.reference()).contains(request.reference());
    assertThat(facts.userId()).contains(request.userId());
    assertThat(facts.source()).contains(SessionFacts.SOURCE);
    assertThat(facts.isPaid()).isFalse();
    assertThat(facts.isExpired()).isFalse();
  }

  @Test
  void theSameCheckoutIsTheSameSession() {
    CheckoutRequest request = request();
    assertThat(gateway().open(request)).isEqualTo(gateway().open(request));
    assertThat(gateway().open(request())).isNotEqualTo(gateway().open(request));
  }

  @Test
  void anUnknownSessionIsNone() {
    assertThat(gateway().read("cs_none")).isEmpty();
  }

  @Test
  void anOpenSessionIsClosedAndMayBeClosedAgain() {
    String open = opened();
    for (int n = 0; n < 2; n++) gateway().expire(open);
    assertThat(read(open).isExpired()).isTrue();
  }

  @Test
  void aSessionThatEndedStaysAsItIs() {
    String paid = opened();
    pay(paid);
    String late = opened();
    payLater(late);

    gateway().expire(paid);
    gateway().expire(late);

    assertThat(read(paid).isPaid()).isTrue();
    assertThat(read(paid).isExpired()).isFalse();
    assertThat(read(late).isPaid()).isFalse();
    assertThat(read(late).isExpired()).isFalse();
  }

  @Test
  void aRefundIsMadeOnceAndListedUnderOurName() {
    String intent = paid();
    Refund refund = refund(100);

    Optional<String> made = gateway().refund(refund, intent);
    assertThat(made).isPresent().isEqualTo(gateway().refund(refund, intent));

    RefundFacts listed =
        gateway().refundsSince(NOW.minusSeconds(60)).stream()
            .filter(one -> made.get().equals(one.refund()))
            .findFirst()
            .orElseThrow();
    assertThat(listed.ours()).contains(refund.id());
    assertThat(listed.amount()).isEqualTo(refund.amount());
    assertThat(listed.paymentIntent()).isEqualTo(intent);
    assertThat(listed.hasFailed()).isFalse();
    assertThat(gateway().refundsSince(NOW.plus(Duration.ofDays(1)))).isEmpty();
  }

  @Test
  void allRefundsOfAPaymentAreListedAndNoOthers() {
    String intent = paid();
    List<String> made = new ArrayList<>();
    for (int n = 0; n < 3; n++) made.add(gateway().refund(refund(100), intent).orElseThrow());
    gateway().refund(refund(100), paid());

    assertThat(gateway().refundsOf(intent))
        .extracting(RefundFacts::refund)
        .containsExactlyInAnyOrderElementsOf(made);
    assertThat(gateway().refundsOf(paid())).isEmpty();
  }

  @Test
  void moreThanCameInIsNeverGivenBack() {
    assertThat(gateway().refund(refund(PRICE.cents() + 1), paid())).isEmpty();
  }

  private String paid() {
    String session = opened();
    pay(session);
    return read(session).paymentIntent().orElseThrow();
  }

  private String opened() {
    return gateway().open(request()).sessionId();
  }

  private SessionFacts read(String session) {
    return gateway().read(session).orElseThrow();
  }

  protected static CheckoutRequest request() {
    OrderId order = new OrderId(fresh());
    Checkout checkout = PaymentFixtures.checkout(new PaidFor.StandingOrder(order), NOW);
    return new CheckoutRequest(
        checkout,
        order.value(),
        "lina",
        "Pack KDP",
        Optional.of("lina@example.org"),
        "https://front.example.org/ok?session_id={CHECKOUT_SESSION_ID}",
        "https://front.example.org/cancel");
  }

  protected static Refund refund(long cents) {
    return Refund.ask(
        new RefundId(fresh()),
        new PaymentId("p1"),
        Money.ofCents(cents),
        Optional.empty(),
        new AccountId("admin"),
        NOW);
  }
}
