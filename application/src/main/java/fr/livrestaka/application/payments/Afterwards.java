package fr.livrestaka.application.payments;

import fr.livrestaka.application.orders.port.GuestOrders;
import fr.livrestaka.application.payments.port.Payments;
import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.domain.orders.GuestOrderId;
import fr.livrestaka.domain.payments.Payment;
import fr.livrestaka.domain.payments.PaymentDisputed;
import fr.livrestaka.domain.payments.PaymentSignal.DisputeMoved;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/** What banks do with money that came in. Within the open transaction. */
@Singleton
public class Afterwards {
  private final Payments payments;
  private final GuestOrders guestOrders;
  private final Outbox outbox;

  @Inject
  public Afterwards(Payments payments, GuestOrders guestOrders, Outbox outbox) {
    this.payments = payments;
    this.guestOrders = guestOrders;
    this.outbox = outbox;
  }

  /**
   * @return false where the payment is not known here, perhaps another site's
   */
  boolean disputed(DisputeMoved moved) {
    Optional<Payment> payment = payments.lockByIntent(moved.paymentIntent());
    payment.ifPresent(locked -> dispute(locked, moved));
    return payment.isPresent();
  }

  /** Makes up for what no event has told of a contest. */
  void stands(DisputeMoved contest) {
    payments
        .lockByIntent(contest.paymentIntent())
        .filter(payment -> !isTold(payment, contest))
        .ifPresent(payment -> dispute(payment, contest));
  }

  private boolean isTold(Payment payment, DisputeMoved contest) {
    return payments
        .dispute(payment.id())
        .filter(noted -> !contest.closed() || noted.equals(contest.status()))
        .isPresent();
  }

  /** Whose beginning is told after its end, is over all the same. */
  private void dispute(Payment payment, DisputeMoved moved) {
    boolean isOver = payments.dispute(payment.id()).filter(DisputeMoved::isFinal).isPresent();
    if (isOver && !moved.closed()) return;
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
