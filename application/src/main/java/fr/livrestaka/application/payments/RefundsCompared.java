package fr.livrestaka.application.payments;

import static java.util.function.Predicate.not;

import fr.livrestaka.application.payments.port.Payments;
import fr.livrestaka.application.payments.port.Refunds;
import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.domain.payments.Payment;
import fr.livrestaka.domain.payments.PaymentSignal.ChargeRefunded;
import fr.livrestaka.domain.payments.PaymentSignal.RefundCameBack;
import fr.livrestaka.domain.payments.Refund;
import fr.livrestaka.domain.payments.RefundFacts;
import fr.livrestaka.domain.payments.RefundSettled;
import fr.livrestaka.domain.payments.RefundStatus;
import fr.livrestaka.domain.shared.Money;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Makes a payment's refunds stand as the payment service has them. Within the open transaction. */
@Singleton
public class RefundsCompared {
  private final Payments payments;
  private final Refunds refunds;
  private final RefundsSeen seen;
  private final Outbox outbox;

  @Inject
  public RefundsCompared(Payments payments, Refunds refunds, RefundsSeen seen, Outbox outbox) {
    this.payments = payments;
    this.refunds = refunds;
    this.seen = seen;
    this.outbox = outbox;
  }

  /**
   * @param theirs of one payment
   * @param asked when the service was asked
   * @return how many refunds stand otherwise than before; 0 where the payment is not known here
   */
  int mend(List<RefundFacts> theirs, Instant asked) {
    String paymentIntent = theirs.getFirst().paymentIntent();
    Optional<Payment> payment = payments.lockByIntent(paymentIntent);
    if (payment.isEmpty()) return 0;
    List<Refund> before = refunds.ofPayment(payment.get().id());
    // Events tell whole seconds: one of this second may have come after the answer.
    Instant asOf = asked.minusSeconds(1);
    List<RefundFacts> made = theirs.stream().filter(not(RefundFacts::hasFailed)).toList();
    theirs.stream().filter(RefundFacts::hasFailed).forEach(back -> seen.cameBack(of(back, asOf)));
    made.forEach(one -> settle(payment.get(), one, asked));
    Money sum = made.stream().map(RefundFacts::amount).reduce(Money.ZERO, Money::plus);
    seen.made(new ChargeRefunded(paymentIntent, sum, asOf), asked);
    return (int)
        refunds.ofPayment(payment.get().id()).stream().filter(not(before::contains)).count();
  }

  private static RefundCameBack of(RefundFacts back, Instant at) {
    return new RefundCameBack(
        back.paymentIntent(), back.refund(), back.ours(), back.amount(), back.reason(), at);
  }

  private void settle(Payment payment, RefundFacts made, Instant now) {
    refunds.ofPayment(payment.id()).stream()
        .filter(Refund::isPending)
        .filter(refund -> refund.isKnownAs(made.refund(), made.ours()))
        .map(refund -> refund.settled(RefundStatus.SUCCEEDED, Optional.of(made.refund()), now))
        .forEach(settled -> store(payment, settled));
  }

  private void store(Payment payment, Refund settled) {
    refunds.save(settled);
    outbox.record(
        new RefundSettled(
            settled.id().value(),
            payment.id().value(),
            payment.order().value(),
            settled.amount().cents()));
  }
}
