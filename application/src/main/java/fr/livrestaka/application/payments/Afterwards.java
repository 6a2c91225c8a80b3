package fr.livrestaka.application.payments;

import fr.livrestaka.application.orders.port.GuestOrders;
import fr.livrestaka.application.payments.port.Payments;
import fr.livrestaka.application.payments.port.Refunds;
import fr.livrestaka.application.shared.port.IdGenerator;
import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.domain.orders.GuestOrderId;
import fr.livrestaka.domain.payments.Payment;
import fr.livrestaka.domain.payments.PaymentDisputed;
import fr.livrestaka.domain.payments.PaymentSignal.ChargeRefunded;
import fr.livrestaka.domain.payments.PaymentSignal.DisputeMoved;
import fr.livrestaka.domain.payments.Refund;
import fr.livrestaka.domain.payments.RefundId;
import fr.livrestaka.domain.payments.RefundSettled;
import fr.livrestaka.domain.shared.Money;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/** What happens to money that came in: given back by the team elsewhere, or disputed. */
@Singleton
public class Afterwards {
  private final Payments payments;
  private final Refunds refunds;
  private final GuestOrders guestOrders;
  private final IdGenerator ids;
  private final Outbox outbox;

  @Inject
  public Afterwards(
      Payments payments, Refunds refunds, GuestOrders guestOrders, IdGenerator ids, Outbox outbox) {
    this.payments = payments;
    this.refunds = refunds;
    this.guestOrders = guestOrders;
    this.ids = ids;
    this.outbox = outbox;
  }

  /**
   * Writes down what was given back on the payment service's own pages; what we asked for is known.
   *
   * @return true; a payment that is not known here belongs to another site
   */
  boolean refunded(ChargeRefunded refunded, Instant now) {
    Optional<Payment> payment =
        payments.findByIntent(refunded.paymentIntent()).flatMap(found -> payments.lock(found.id()));
    if (payment.isEmpty()) return true;
    Money known = payment.get().amount().minus(payment.get().refundable());
    Money elsewhere = refunded.refunded().minus(known);
    if (elsewhere.isPositive()) writeDown(payment.get(), elsewhere, now);
    return true;
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
   * @return true; a payment that is not known here belongs to another site
   */
  boolean disputed(DisputeMoved moved) {
    payments
        .findByIntent(moved.paymentIntent())
        .flatMap(found -> payments.lock(found.id()))
        .ifPresent(payment -> dispute(payment, moved));
    return true;
  }

  private void dispute(Payment payment, DisputeMoved moved) {
    payments.noteDispute(payment.id(), moved.status());
    outbox.record(
        new PaymentDisputed(
            payment.id().value(),
            payment.order().value(),
            moved.amount().cents(),
            moved.reason(),
            moved.status(),
            moved.closed()));
  }

  boolean isGuestOrder(String reference) {
    return guestOrders.find(new GuestOrderId(reference)).isPresent();
  }
}
