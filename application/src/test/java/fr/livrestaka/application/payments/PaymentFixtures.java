package fr.livrestaka.application.payments;

import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.OrderStatus;
import fr.livrestaka.domain.payments.checkout.Checkout;
import fr.livrestaka.domain.payments.checkout.CheckoutId;
import fr.livrestaka.domain.payments.checkout.PaidFor;
import fr.livrestaka.domain.payments.checkout.SessionFacts;
import fr.livrestaka.domain.payments.settlement.OrderFound;
import fr.livrestaka.domain.payments.settlement.Payment;
import fr.livrestaka.domain.payments.settlement.PaymentId;
import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Checkouts and payments to test with, each of its own. */
public final class PaymentFixtures {
  public static final Instant NOON = Instant.parse("2026-03-02T12:00:00.123Z");
  public static final Money PRICE = Money.ofCents(35_000);

  private PaymentFixtures() {}

  public static String fresh() {
    return UUID.randomUUID().toString();
  }

  /** Nobody has been sent to pay yet. */
  public static Checkout checkout(PaidFor paidFor, Instant now) {
    return Checkout.open(new CheckoutId(fresh()), paidFor, Optional.empty(), PRICE, now);
  }

  /** 350 € that came in by a session and an intent of their own. */
  public static Payment payment(OrderId order, Instant now) {
    String session = "cs_" + fresh();
    return Payment.of(new PaymentId(fresh()), found(order), Optional.empty(), paid(session), now)
        .state();
  }

  /** An order that stood before and was not paid. */
  static OrderFound found(OrderId order) {
    return new OrderFound(order, Optional.empty(), OrderStatus.initial(), false);
  }

  /** The same, of that amount and with that id. */
  public static Payment payment(PaymentId id, OrderId order, long cents, Instant now) {
    String session = "cs_" + fresh();
    return new Payment(
        id,
        order,
        Optional.empty(),
        session,
        Optional.of("pi_" + session),
        Money.ofCents(cents),
        Money.ofCents(cents),
        now);
  }

  public static SessionFacts paid(String session) {
    return new SessionFacts(
        session,
        "paid",
        false,
        PRICE,
        Money.CURRENCY,
        Optional.of("pi_" + session),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(SessionFacts.SOURCE));
  }
}
