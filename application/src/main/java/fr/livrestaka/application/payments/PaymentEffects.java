package fr.livrestaka.application.payments;

import fr.livrestaka.application.orders.OrderChanges;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.payments.Settlement.Outcome;
import fr.livrestaka.application.payments.port.Checkouts;
import fr.livrestaka.domain.orders.Actor;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.payments.Checkout;
import fr.livrestaka.domain.payments.CheckoutStatus;
import fr.livrestaka.domain.payments.PaidFor.StandingOrder;
import fr.livrestaka.domain.payments.PaymentSignal;
import fr.livrestaka.domain.payments.PaymentSignal.ChargeRefunded;
import fr.livrestaka.domain.payments.PaymentSignal.DisputeMoved;
import fr.livrestaka.domain.payments.PaymentSignal.LatePaymentCame;
import fr.livrestaka.domain.payments.PaymentSignal.LatePaymentFailed;
import fr.livrestaka.domain.payments.PaymentSignal.Other;
import fr.livrestaka.domain.payments.PaymentSignal.PaymentRefused;
import fr.livrestaka.domain.payments.PaymentSignal.SessionCompleted;
import fr.livrestaka.domain.payments.PaymentSignal.SessionExpired;
import fr.livrestaka.domain.payments.SessionFacts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/** What each event of the payment service does (contract A R8), in whatever order they come. */
@Singleton
public class PaymentEffects {
  private final Settlement settlement;
  private final Checkouts checkouts;
  private final Orders orders;
  private final OrderChanges changes;
  private final Afterwards afterwards;

  @Inject
  public PaymentEffects(
      Settlement settlement,
      Checkouts checkouts,
      Orders orders,
      OrderChanges changes,
      Afterwards afterwards) {
    this.settlement = settlement;
    this.checkouts = checkouts;
    this.orders = orders;
    this.changes = changes;
    this.afterwards = afterwards;
  }

  /**
   * Within the open transaction.
   *
   * @return false where it speaks of something that is not known here
   */
  boolean apply(PaymentSignal signal, Instant now) {
    return switch (signal) {
      case SessionCompleted completed -> cameIn(completed.session(), now);
      case LatePaymentCame late -> cameIn(late.session(), now);
      case LatePaymentFailed failed -> ended(failed.session(), CheckoutStatus.FAILED, now);
      case SessionExpired expired -> ended(expired.session(), CheckoutStatus.EXPIRED, now);
      case PaymentRefused refused -> refused(refused.reference(), now);
      case ChargeRefunded refunded -> afterwards.refunded(refunded, now);
      case DisputeMoved dispute -> afterwards.disputed(dispute);
      case Other other -> true;
    };
  }

  private boolean cameIn(SessionFacts session, Instant now) {
    if (!session.isPaid()) return true;
    return settlement.settle(session, now) != Outcome.UNKNOWN;
  }

  private boolean ended(SessionFacts session, CheckoutStatus end, Instant now) {
    Optional<Checkout> checkout =
        session
            .checkout()
            .flatMap(checkouts::find)
            .or(() -> checkouts.findBySession(session.sessionId()));
    if (checkout.isEmpty()) return true;
    if (end == CheckoutStatus.FAILED
        && checkout.get().paidFor() instanceof StandingOrder standing
        && orders.lock(standing.id()).isPresent()) {
      failed(standing.id(), now);
    }
    checkouts.lock(checkout.get().id()).map(open -> open.ended(end)).ifPresent(checkouts::save);
    return true;
  }

  private boolean refused(Optional<String> reference, Instant now) {
    if (reference.isEmpty()) return true;
    Optional<OrderId> order = reference.map(OrderId::new).filter(id -> orders.lock(id).isPresent());
    order.ifPresent(id -> failed(id, now));
    return order.isPresent() || afterwards.isGuestOrder(reference.get());
  }

  private void failed(OrderId id, Instant now) {
    changes.change(id, Actor.PAYMENT, now, order -> order.paymentFailed(now));
  }
}
