package fr.livrestaka.application.payments.settlement;

import fr.livrestaka.application.orders.OrderChanges;
import fr.livrestaka.application.orders.port.GuestOrders;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.payments.checkout.port.Checkouts;
import fr.livrestaka.application.payments.refunds.RecordDispute;
import fr.livrestaka.application.payments.refunds.RecordRefund;
import fr.livrestaka.application.payments.settlement.SettlePayment.Outcome;
import fr.livrestaka.domain.orders.Actor;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.guests.GuestOrderId;
import fr.livrestaka.domain.payments.checkout.Checkout;
import fr.livrestaka.domain.payments.checkout.PaidFor.StandingOrder;
import fr.livrestaka.domain.payments.checkout.SessionFacts;
import fr.livrestaka.domain.payments.settlement.PaymentSignal;
import fr.livrestaka.domain.payments.settlement.PaymentSignal.ChargeRefunded;
import fr.livrestaka.domain.payments.settlement.PaymentSignal.DisputeMoved;
import fr.livrestaka.domain.payments.settlement.PaymentSignal.LatePaymentCame;
import fr.livrestaka.domain.payments.settlement.PaymentSignal.LatePaymentFailed;
import fr.livrestaka.domain.payments.settlement.PaymentSignal.Other;
import fr.livrestaka.domain.payments.settlement.PaymentSignal.PaymentRefused;
import fr.livrestaka.domain.payments.settlement.PaymentSignal.RefundCameBack;
import fr.livrestaka.domain.payments.settlement.PaymentSignal.SessionCompleted;
import fr.livrestaka.domain.payments.settlement.PaymentSignal.SessionExpired;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What each event of the payment service does (contract A R8), in whatever order they come. */
@Singleton
public class ApplyPaymentEvent {
  private final SettlePayment settlePayment;
  private final Checkouts checkouts;
  private final Orders orders;
  private final OrderChanges changes;
  private final RecordRefund refunds;
  private final RecordDispute disputes;
  private final GuestOrders guestOrders;

  @Inject
  public ApplyPaymentEvent(
      SettlePayment settlePayment,
      Checkouts checkouts,
      Orders orders,
      OrderChanges changes,
      RecordRefund refunds,
      RecordDispute disputes,
      GuestOrders guestOrders) {
    this.settlePayment = settlePayment;
    this.checkouts = checkouts;
    this.orders = orders;
    this.changes = changes;
    this.refunds = refunds;
    this.disputes = disputes;
    this.guestOrders = guestOrders;
  }

  /** What became of an event. */
  enum Effect {
    /** Its effects are stored, or it has none. */
    DONE,
    /** It is about an order or a checkout of this site that is not known here, at least not yet. */
    UNKNOWN,
    /** It is about a payment that is not known here: not yet, or because it is another site's. */
    PERHAPS_FOREIGN
  }

  /** Within the open transaction. */
  Effect apply(PaymentSignal signal, Instant now) {
    return switch (signal) {
      case SessionCompleted completed -> ours(cameIn(completed.session(), now));
      case LatePaymentCame late -> ours(cameIn(late.session(), now));
      case LatePaymentFailed failed -> {
        moneyFailed(failed.session(), now);
        yield Effect.DONE;
      }
      case SessionExpired expired -> {
        end(checkoutOf(expired.session()), Checkout::expired);
        yield Effect.DONE;
      }
      case PaymentRefused refused -> ours(refused(refused.reference(), now));
      case ChargeRefunded refunded -> perhapsOurs(refunds.made(refunded, now));
      case RefundCameBack back -> perhapsOurs(refunds.cameBack(back));
      case DisputeMoved dispute -> perhapsOurs(disputes.moved(dispute, now));
      case Other other -> Effect.DONE;
    };
  }

  private static Effect ours(boolean known) {
    return known ? Effect.DONE : Effect.UNKNOWN;
  }

  private static Effect perhapsOurs(boolean known) {
    return known ? Effect.DONE : Effect.PERHAPS_FOREIGN;
  }

  private boolean cameIn(SessionFacts session, Instant now) {
    if (!session.isPaid()) return true;
    return settlePayment.settle(session, now) != Outcome.UNKNOWN;
  }

  private void moneyFailed(SessionFacts session, Instant now) {
    Optional<Checkout> checkout = checkoutOf(session);
    checkout
        .map(Checkout::paidFor)
        .filter(StandingOrder.class::isInstance)
        .map(StandingOrder.class::cast)
        .map(StandingOrder::id)
        .filter(id -> orders.lock(id).isPresent())
        .ifPresent(id -> failed(id, now));
    end(checkout, Checkout::failed);
  }

  private Optional<Checkout> checkoutOf(SessionFacts session) {
    return session
        .checkout()
        .flatMap(checkouts::find)
        .or(() -> checkouts.findBySession(session.sessionId()));
  }

  private void end(Optional<Checkout> checkout, UnaryOperator<Checkout> end) {
    checkout.flatMap(found -> checkouts.lock(found.id())).map(end).ifPresent(checkouts::save);
  }

  private boolean refused(Optional<String> reference, Instant now) {
    if (reference.isEmpty()) return true;
    Optional<OrderId> order = reference.map(OrderId::new).filter(id -> orders.lock(id).isPresent());
    order.ifPresent(id -> failed(id, now));
    return order.isPresent() || isGuestOrder(reference.get());
  }

  private void failed(OrderId id, Instant now) {
    changes.change(id, Actor.PAYMENT, now, order -> order.paymentFailed(now));
  }

  private boolean isGuestOrder(String reference) {
    return guestOrders.find(new GuestOrderId(reference)).isPresent();
  }
}
