package fr.livrestaka.application.payments.schedules;

import fr.livrestaka.application.payments.checkout.CheckoutRequest;
import fr.livrestaka.domain.payments.checkout.SessionFacts;
import fr.livrestaka.domain.payments.refusals.PaymentServiceFailed;
import fr.livrestaka.domain.shared.Money;
import java.util.Optional;
import java.util.UUID;

/** A session as Stripe has it. */
final class StripeSession {
  final String id = "cs_" + UUID.randomUUID();
  final CheckoutRequest request;
  String status = "open";
  String paymentStatus = "unpaid";
  Money amount;
  Money refunded = Money.ZERO;
  boolean answersAreBroken;
  boolean isSilent;

  StripeSession(CheckoutRequest request) {
    this.request = request;
    this.amount = request.checkout().amount();
  }

  boolean isOpen() {
    return status.equals("open");
  }

  boolean isPaid() {
    return paymentStatus.equals("paid");
  }

  boolean isOnItsWay() {
    return status.equals("complete") && !isPaid();
  }

  String intent() {
    return "pi_" + id;
  }

  /** What Stripe answers about it. */
  SessionFacts answer() {
    if (answersAreBroken) throw new IllegalStateException(id);
    if (isSilent) throw new PaymentServiceFailed();
    return facts();
  }

  SessionFacts facts() {
    return new SessionFacts(
        id,
        paymentStatus,
        status.equals("expired"),
        amount,
        Money.CURRENCY,
        Optional.of(intent()),
        Optional.of(request.checkout().id()),
        Optional.of(request.reference()),
        Optional.of(request.userId()),
        Optional.of(SessionFacts.SOURCE));
  }
}
