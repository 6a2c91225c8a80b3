package fr.livrestaka.application.payments.refunds;

import fr.livrestaka.application.payments.refunds.port.Refunds;
import fr.livrestaka.application.payments.settlement.port.Payments;
import fr.livrestaka.application.shared.port.IdGenerator;
import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.domain.payments.events.RefundFailed;
import fr.livrestaka.domain.payments.events.RefundSettled;
import fr.livrestaka.domain.payments.refunds.Refund;
import fr.livrestaka.domain.payments.refunds.RefundId;
import fr.livrestaka.domain.payments.settlement.Payment;
import fr.livrestaka.domain.payments.settlement.PaymentSignal.ChargeRefunded;
import fr.livrestaka.domain.payments.settlement.PaymentSignal.RefundCameBack;
import fr.livrestaka.domain.shared.Money;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the payment service tells of refunds, in whatever order it comes. Within the open
 * transaction.
 */
@Singleton
public class RecordRefund {
  private final Payments payments;
  private final Refunds refunds;
  private final IdGenerator ids;
  private final Outbox outbox;

  @Inject
  public RecordRefund(Payments payments, Refunds refunds, IdGenerator ids, Outbox outbox) {
    this.payments = payments;
    this.refunds = refunds;
    this.ids = ids;
    this.outbox = outbox;
  }

  /**
   * Writes down what was given back on the service's own pages; what we asked for is known.
   *
   * @return false where the payment is not known here, perhaps another site's
   */
  public boolean made(ChargeRefunded refunded, Instant now) {
    Optional<Payment> payment = payments.lockByIntent(refunded.paymentIntent());
    payment.ifPresent(locked -> made(locked, refunded, now));
    return payment.isPresent();
  }

  private void made(Payment payment, ChargeRefunded refunded, Instant now) {
    Money elsewhere = refunded.refunded().minus(knownAt(refunded.at(), payment));
    Money possible =
        elsewhere.compareTo(payment.refundable()) > 0 ? payment.refundable() : elsewhere;
    if (possible.isPositive()) writeDown(payment, possible, now);
  }

  /** What the service counted then: what is reserved here, and what came back only later. */
  private Money knownAt(Instant then, Payment payment) {
    return refunds.ofPayment(payment.id()).stream()
        .filter(refund -> refund.cameBackAfter(then))
        .map(Refund::amount)
        .reduce(payment.amount().minus(payment.refundable()), Money::plus);
  }

  private void writeDown(Payment payment, Money elsewhere, Instant now) {
    Refund refund = Refund.seen(new RefundId(ids.next()), payment.id(), elsewhere, now);
    payments.save(payment.reserving(elsewhere));
    refunds.add(refund);
    outbox.record(
        new RefundSettled(
            refund.id().value(), payment.id().value(), payment.order().value(), elsewhere.cents()));
  }

  /**
   * Frees the amount of a refund that did not arrive, once.
   *
   * @return false where the payment is not known here, perhaps another site's
   */
  public boolean cameBack(RefundCameBack back) {
    Optional<Payment> payment = payments.lockByIntent(back.paymentIntent());
    payment.ifPresent(locked -> cameBack(locked, back));
    return payment.isPresent();
  }

  private void cameBack(Payment payment, RefundCameBack back) {
    Optional<Refund> known = find(payment, back);
    if (known.filter(Refund::isFailed).isPresent()) return;
    Refund failed =
        known
            .map(refund -> free(payment, refund, back))
            .or(() -> takeOut(payment, back))
            .orElseGet(() -> note(payment, back));
    outbox.record(
        new RefundFailed(
            failed.id().value(),
            payment.id().value(),
            payment.order().value(),
            back.amount().cents(),
            back.reason()));
  }

  private Optional<Refund> find(Payment payment, RefundCameBack back) {
    List<Refund> all = refunds.ofPayment(payment.id());
    return all.stream()
        .filter(refund -> refund.isKnownAs(back.refund(), back.ours()))
        .findFirst()
        .or(() -> all.stream().filter(refund -> refund.isNamelessOf(back.amount())).findFirst());
  }

  private Refund free(Payment payment, Refund refund, RefundCameBack back) {
    Refund failed = refund.failed(back.refund(), back.at());
    refunds.save(failed);
    payments.save(payment.releasing(refund.amount()));
    return failed;
  }

  /** Where an event was lost, several refunds were seen as one sum; the others of it stand. */
  private Optional<Refund> takeOut(Payment payment, RefundCameBack back) {
    return refunds.ofPayment(payment.id()).stream()
        .filter(refund -> refund.isNamelessAbove(back.amount()))
        .findFirst()
        .map(sum -> takeOut(payment, sum, back));
  }

  private Refund takeOut(Payment payment, Refund sum, RefundCameBack back) {
    Refund failed = sum.failed(back.refund(), back.at());
    Money others = sum.amount().minus(back.amount());
    refunds.save(failed);
    refunds.add(Refund.seen(new RefundId(ids.next()), payment.id(), others, back.at()));
    payments.save(payment.releasing(back.amount()));
    return failed;
  }

  private Refund note(Payment payment, RefundCameBack back) {
    Refund failed =
        Refund.seenFailed(
            new RefundId(ids.next()), payment.id(), back.amount(), back.refund(), back.at());
    refunds.add(failed);
    return failed;
  }
}
