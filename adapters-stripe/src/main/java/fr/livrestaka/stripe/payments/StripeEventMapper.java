package fr.livrestaka.stripe.payments;

import com.stripe.model.Charge;
import com.stripe.model.Dispute;
import com.stripe.model.MetadataStore;
import com.stripe.model.PaymentIntent;
import com.stripe.model.Refund;
import com.stripe.model.StripeObject;
import com.stripe.model.checkout.Session;
import fr.livrestaka.domain.payments.refunds.RefundId;
import fr.livrestaka.domain.payments.settlement.PaymentSignal;
import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells what an event of Stripe means to us (contract A R8). */
final class StripeEventMapper {
  private static final Set<String> NOT_ARRIVED = Set.of("failed", "canceled");

  private StripeEventMapper() {}

  static PaymentSignal of(String type, StripeObject object, Instant at) {
    return switch (object) {
      case Session session -> ofSession(type, session);
      case PaymentIntent intent when type.equals("payment_intent.payment_failed") ->
          new PaymentSignal.PaymentRefused(metadata(intent, Sessions.REFERENCE));
      case Charge charge when type.equals("charge.refunded") && charge.getPaymentIntent() != null ->
          new PaymentSignal.ChargeRefunded(
              charge.getPaymentIntent(), Money.ofCents(charge.getAmountRefunded()), at);
      case Refund refund when refund.getPaymentIntent() != null -> ofRefund(type, refund, at);
      case Dispute dispute when dispute.getPaymentIntent() != null ->
          StripeDisputes.of(type, dispute, at);
      default -> new PaymentSignal.Other();
    };
  }

  static Optional<String> source(StripeObject object) {
    return metadata(object, Sessions.SOURCE);
  }

  private static PaymentSignal ofSession(String type, Session session) {
    return switch (type) {
      case "checkout.session.completed" ->
          new PaymentSignal.SessionCompleted(Sessions.facts(session));
      case "checkout.session.async_payment_succeeded" ->
          new PaymentSignal.LatePaymentCame(Sessions.facts(session));
      case "checkout.session.async_payment_failed" ->
          new PaymentSignal.LatePaymentFailed(Sessions.facts(session));
      case "checkout.session.expired" -> new PaymentSignal.SessionExpired(Sessions.facts(session));
      default -> new PaymentSignal.Other();
    };
  }

  /** Whatever the event is called: what counts is that the refund did not arrive. */
  private static PaymentSignal ofRefund(String type, Refund refund, Instant at) {
    if (!type.equals("refund.failed") && !hasNotArrived(refund)) return new PaymentSignal.Other();
    return new PaymentSignal.RefundCameBack(
        refund.getPaymentIntent(),
        refund.getId(),
        metadata(refund, StripeGateway.REFUND).map(RefundId::new),
        Money.ofCents(refund.getAmount()),
        Optional.ofNullable(refund.getFailureReason()).orElse("unknown"),
        at);
  }

  static boolean hasNotArrived(Refund refund) {
    return NOT_ARRIVED.contains(String.valueOf(refund.getStatus()));
  }

  static Optional<String> metadata(StripeObject object, String key) {
    Map<String, String> metadata =
        object instanceof MetadataStore<?> store && store.getMetadata() != null
            ? store.getMetadata()
            : Map.of();
    return Optional.ofNullable(metadata.get(key)).filter(value -> !value.isBlank());
  }
}
