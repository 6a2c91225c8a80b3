package fr.livrestaka.embedder;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.invoicing.HandPayment;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.PaymentWay;
import fr.livrestaka.domain.invoicing.credit.Credit;
import fr.livrestaka.domain.invoicing.credit.CreditNoteId;
import fr.livrestaka.domain.invoicing.register.Counter;
import fr.livrestaka.domain.invoicing.register.InvoicePosition;
import fr.livrestaka.domain.invoicing.register.Series;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.OrderRequest;
import fr.livrestaka.domain.orders.OrderStatus;
import fr.livrestaka.domain.orders.guests.GuestOrder;
import fr.livrestaka.domain.orders.guests.GuestOrderId;
import fr.livrestaka.domain.orders.guests.GuestOrderRequest;
import fr.livrestaka.domain.payments.checkout.SessionFacts;
import fr.livrestaka.domain.payments.settlement.OrderFound;
import fr.livrestaka.domain.payments.settlement.Payment;
import fr.livrestaka.domain.payments.settlement.PaymentId;
import fr.livrestaka.domain.pricing.TariffId;
import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What a program that embeds the domain, and knows nothing of the rest, works with. */
final class Outside {
  private Outside() {}

  static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");
  static final OrderId ORDER = new OrderId("order-1");
  static final AccountId AUTHOR = new AccountId("author-1");
  static final Money PRICE = Money.ofCents(48_000);
  static final Money LESS_THAN_NOTHING = Money.ofCents(-1);

  static void isImpossible(ThrowingCallable attempt, String says) {
    assertThatIllegalArgumentException().isThrownBy(attempt).withMessageContaining(says);
  }

  static <T> Optional<T> none() {
    return Optional.empty();
  }

  static Optional<Instant> paid() {
    return Optional.of(NOW);
  }

  static OrderRequest request() {
    return new OrderRequest("Les dunes", none(), none(), none(), none(), none(), none());
  }

  static Order placed() {
    return Order.place(ORDER, AUTHOR, request(), Optional.of(PRICE), NOW);
  }

  static GuestOrder guestOrder(Optional<Integer> pages) {
    GuestOrderRequest request =
        new GuestOrderRequest(
            "Lina",
            "Moreau",
            "lina@example.org",
            "0600000000",
            Optional.of(new TariffId("tariff-1")),
            none(),
            none(),
            none(),
            true);
    return GuestOrder.ofGuest(new GuestOrderId("guest-1"), request, pages, NOW);
  }

  static Payment payment(long cents) {
    SessionFacts facts =
        new SessionFacts(
            "cs_1",
            "paid",
            false,
            Money.ofCents(cents),
            "eur",
            Optional.of("pi_1"),
            none(),
            none(),
            none(),
            none());
    OrderFound found = new OrderFound(ORDER, none(), OrderStatus.initial(), false);
    return Payment.of(new PaymentId("payment-1"), found, none(), facts, NOW).state();
  }

  static HandPayment byHand(String id, long cents, Instant paidAt) {
    return new HandPayment(
        id,
        new InvoiceId("i"),
        PaymentWay.VIREMENT,
        Money.ofCents(cents),
        paidAt,
        none(),
        none(),
        NOW,
        none());
  }

  static InvoicePosition place(Series series) {
    return Counter.fresh(series).next(NOW, number -> false);
  }

  static CreditNoteId note() {
    return new CreditNoteId("n-1");
  }

  static Credit credit(long cents) {
    return new Credit(Money.ofCents(cents), "Geste", "by-hand:1");
  }
}
