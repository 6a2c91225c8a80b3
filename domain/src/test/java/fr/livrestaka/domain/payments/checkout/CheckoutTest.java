package fr.livrestaka.domain.payments.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.payments.events.CheckoutWithdrawn;
import fr.livrestaka.domain.payments.events.PaymentInDoubt;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.domain.shared.NextState;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CheckoutTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final Money PRICE = Money.ofCents(35_000);
  private final Checkout open =
      Checkout.open(
          new CheckoutId("c"),
          new PaidFor.StandingOrder(new OrderId("o")),
          Optional.empty(),
          PRICE,
          NOON);

  @Test
  void servesTheSameAmountWhileThereIsTimeToPay() {
    assertThat(open.serves(PRICE, NOON)).isTrue();
    assertThat(open.serves(Money.ofCents(35_001), NOON)).isFalse();
    Instant anHourLeft = NOON.plus(Checkout.LIFE).minus(Duration.ofHours(1));
    assertThat(open.serves(PRICE, anHourLeft.minusMillis(1))).isTrue();
    assertThat(open.serves(PRICE, anHourLeft)).isFalse();
    assertThat(open.paid("cs_1").serves(PRICE, NOON)).isFalse();
    assertThat(open.expired().serves(PRICE, NOON)).isFalse();
    assertThat(open.failed().serves(PRICE, NOON)).isFalse();
  }

  @Test
  void whatIsPaidStaysPaid() {
    Checkout paid = open.paid("cs_1");
    assertThat(paid.status()).isEqualTo(CheckoutStatus.PAID);
    assertThat(paid.sessionId()).contains("cs_1");
    assertThat(paid.expired()).isSameAs(paid);
    assertThat(paid.failed()).isSameAs(paid);
    assertThat(paid.paid("cs_2")).isSameAs(paid);
    assertThat(paid.awaitingMoney()).isSameAs(paid);
    assertThat(open.expired().paid("cs_1")).isEqualTo(paid);
  }

  @Test
  void isPaidInTheSessionThatTheServiceHasOpened() {
    NextState<Checkout> opened = open.withSession("cs_1", "https://pay.example.org/cs_1");
    assertThat(opened.events()).isEmpty();
    Checkout payable = opened.state();
    assertThat(payable.sessionId()).contains("cs_1");
    assertThat(payable.url()).contains("https://pay.example.org/cs_1");
    assertThat(payable.serves(PRICE, NOON)).isTrue();
    assertThat(payable.isPaid()).isFalse();
    assertThat(payable.isWithdrawn()).isFalse();
    assertThat(payable.paid("cs_1").isPaid()).isTrue();
    assertThat(payable.expired().status()).isEqualTo(CheckoutStatus.EXPIRED);
    assertThat(payable.failed().status()).isEqualTo(CheckoutStatus.FAILED);
    assertThat(payable.failed().isPaid()).isFalse();
  }

  @Test
  void whatWasWithdrawnTooLateIsLookedAtAgain() {
    Checkout withdrawn = open.expired();
    assertThat(withdrawn.isWithdrawn()).isTrue();
    assertThat(withdrawn.awaitingMoney()).isEqualTo(open);
    assertThat(open.awaitingMoney()).isSameAs(open);
  }

  @Test
  void nobodyPaysInTheSessionOfWhatIsTakenBack() {
    Checkout payable = open.withSession("cs_1", "https://pay.example.org/cs_1").state();
    NextState<Checkout> withdrawn = payable.withdrawn();
    assertThat(withdrawn.state()).isEqualTo(payable.expired());
    assertThat(withdrawn.events()).containsExactly(new CheckoutWithdrawn("cs_1"));
    assertThat(withdrawn.state().withdrawn().events()).isEmpty();
    assertThat(open.withdrawn()).isEqualTo(NextState.of(open.expired()));
    Checkout paid = open.paid("cs_1");
    assertThat(paid.withdrawn()).isEqualTo(NextState.of(paid));
  }

  @Test
  void aSessionThatComesTooLateIsClosedOnce() {
    NextState<Checkout> late =
        open.expired()
            .withSession("cs_1", "https://pay.example.org/cs_1")
            .then(Checkout::withdrawn);
    assertThat(late.state().isWithdrawn()).isTrue();
    assertThat(late.state().sessionId()).contains("cs_1");
    assertThat(late.events()).containsExactly(new CheckoutWithdrawn("cs_1"));
  }

  @Test
  void whatWasPaidIsWhatWasAskedInEuros() {
    assertThat(open.doubtAbout(paid(35_000, "eur"), NOON)).isEmpty();
    assertThat(open.doubtAbout(paid(34_999, "eur"), NOON)).contains(doubt("amount", 34_999, "eur"));
    assertThat(open.doubtAbout(paid(35_000, "usd"), NOON)).contains(doubt("amount", 35_000, "usd"));
  }

  @Test
  void moneyForAnOrderThatIsGoneIsInDoubtWhateverTheAmount() {
    assertThat(open.orderGone(paid(35_000, "eur"), NOON))
        .isEqualTo(doubt("unknown", 35_000, "eur"));
  }

  private NextState<CheckoutDoubt> doubt(String reason, long cents, String currency) {
    return NextState.of(
        new CheckoutDoubt(open.id(), NOON), new PaymentInDoubt("cs", reason, cents, currency));
  }

  private static SessionFacts paid(long cents, String currency) {
    return new SessionFacts(
        "cs",
        "paid",
        false,
        Money.ofCents(cents),
        currency,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
