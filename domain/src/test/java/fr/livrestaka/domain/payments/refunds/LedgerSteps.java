package fr.livrestaka.domain.payments.refunds;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.payments.settlement.Payment;
import fr.livrestaka.domain.payments.settlement.PaymentId;
import fr.livrestaka.domain.payments.settlement.PaymentSignal.ChargeRefunded;
import fr.livrestaka.domain.payments.settlement.PaymentSignal.RefundCameBack;
import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** A ledger of one payment, and what happens to it. */
abstract class LedgerSteps {
  static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  static final AccountId ADMIN = new AccountId("admin");
  static final OrderId ORDER = new OrderId("order-1");
  static final PaymentId PAYMENT = new PaymentId("payment-1");

  static final PaymentLedger PAID =
      new PaymentLedger(
          new Payment(
              PAYMENT,
              ORDER,
              Optional.empty(),
              "cs_1",
              Optional.of("pi_1"),
              Money.ofCents(35_000),
              Money.ofCents(35_000),
              NOON),
          List.of(),
          List.of());

  final AtomicInteger counter = new AtomicInteger();
  final Supplier<RefundId> ids = () -> new RefundId("seen-" + counter.incrementAndGet());

  ReportedRefunds reported(PaymentLedger ledger) {
    return new ReportedRefunds(ledger, ids);
  }

  static LedgerPosting ask(PaymentLedger ledger, String id, long cents) {
    return ledger.ask(
        request(id, Optional.of(Money.ofCents(cents))), LedgerSteps::notAsked, ADMIN, NOON);
  }

  /** What a credit note owes, where no request names one. */
  static Money notAsked(String creditNote) {
    throw new AssertionError(creditNote);
  }

  static RefundRequest request(String id, Optional<Money> amount) {
    return new RefundRequest(
        new RefundId(id), ORDER, Optional.empty(), amount, Optional.empty(), Optional.empty());
  }

  static long refundable(LedgerPosting posting) {
    return posting.after().payment().refundable().cents();
  }

  static ChargeRefunded counted(long cents) {
    return new ChargeRefunded("pi_1", Money.ofCents(cents), NOON);
  }

  static RefundCameBack cameBack(String service, long cents) {
    return new RefundCameBack(
        "pi_1", service, Optional.empty(), Money.ofCents(cents), "lost_or_stolen_card", NOON);
  }
}
