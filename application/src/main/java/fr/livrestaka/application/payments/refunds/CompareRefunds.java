package fr.livrestaka.application.payments.refunds;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toCollection;

import fr.livrestaka.application.payments.refunds.port.Refunds;
import fr.livrestaka.application.payments.settlement.port.Payments;
import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.domain.payments.events.RefundSettled;
import fr.livrestaka.domain.payments.refunds.Refund;
import fr.livrestaka.domain.payments.refunds.RefundFacts;
import fr.livrestaka.domain.payments.settlement.Payment;
import fr.livrestaka.domain.payments.settlement.PaymentSignal.ChargeRefunded;
import fr.livrestaka.domain.payments.settlement.PaymentSignal.RefundCameBack;
import fr.livrestaka.domain.shared.Money;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Makes a payment's refunds stand as the payment service has them. Within the open transaction. */
@Singleton
public class CompareRefunds {
  private final Payments payments;
  private final Refunds refunds;
  private final RecordRefund seen;
  private final Outbox outbox;

  @Inject
  public CompareRefunds(Payments payments, Refunds refunds, RecordRefund seen, Outbox outbox) {
    this.payments = payments;
    this.refunds = refunds;
    this.seen = seen;
    this.outbox = outbox;
  }

  /**
   * What a comparison found.
   *
   * @param mended refunds that stand otherwise than before
   * @param missing refunds that we asked for, and that are not there
   */
  record Found(int mended, int missing) {}

  /** Whether the payment is known here; others are of other sites. */
  boolean knows(String paymentIntent) {
    return payments.lockByIntent(paymentIntent).isPresent();
  }

  /** The payments whose refunds the service was asked for before then, and has not answered to. */
  Set<String> waitingSince(Instant latest, int most) {
    return refunds.pendingBefore(latest, most).stream()
        .map(Refund::payment)
        .map(payments::find)
        .flatMap(Optional::stream)
        .map(Payment::paymentIntent)
        .flatMap(Optional::stream)
        .collect(toCollection(LinkedHashSet::new));
  }

  /**
   * @param paymentIntent of a payment that is known here
   * @param theirs all refunds that it ever had
   * @param asked when the service was asked
   * @param latest what we asked for before then should be there
   */
  Found mend(String paymentIntent, List<RefundFacts> theirs, Instant asked, Instant latest) {
    Payment payment = payments.lockByIntent(paymentIntent).orElseThrow();
    List<Refund> before = refunds.ofPayment(payment.id());
    // Events tell whole seconds: one of this second may have come after the answer.
    Instant asOf = asked.minusSeconds(1);
    List<RefundFacts> made = theirs.stream().filter(not(RefundFacts::hasFailed)).toList();
    theirs.stream().filter(RefundFacts::hasFailed).forEach(back -> seen.cameBack(of(back, asOf)));
    made.forEach(one -> settle(payment, one, asked));
    Money sum = made.stream().map(RefundFacts::amount).reduce(Money.ZERO, Money::plus);
    seen.made(new ChargeRefunded(paymentIntent, sum, asOf), asked);
    return found(before, refunds.ofPayment(payment.id()), latest);
  }

  private static Found found(List<Refund> before, List<Refund> after, Instant latest) {
    Stream<Refund> mended = after.stream().filter(not(before::contains));
    Stream<Refund> missing =
        after.stream().filter(Refund::isPending).filter(one -> one.createdAt().isBefore(latest));
    return new Found((int) mended.count(), (int) missing.count());
  }

  private static RefundCameBack of(RefundFacts back, Instant at) {
    return new RefundCameBack(
        back.paymentIntent(), back.refund(), back.ours(), back.amount(), back.reason(), at);
  }

  private void settle(Payment payment, RefundFacts made, Instant now) {
    refunds.ofPayment(payment.id()).stream()
        .filter(Refund::isPending)
        .filter(refund -> refund.isKnownAs(made.refund(), made.ours()))
        .map(refund -> refund.answered(Optional.of(made.refund()), now))
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
