package fr.livrestaka.stripe.payments;

import com.stripe.StripeClient;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.model.checkout.Session;
import com.stripe.net.RequestOptions;
import com.stripe.param.RefundCreateParams;
import fr.livrestaka.application.payments.checkout.CheckoutRequest;
import fr.livrestaka.application.payments.checkout.OpenedSession;
import fr.livrestaka.application.payments.checkout.port.PaymentGateway;
import fr.livrestaka.domain.payments.checkout.SessionFacts;
import fr.livrestaka.domain.payments.refunds.Refund;
import fr.livrestaka.domain.payments.refunds.RefundFacts;
import fr.livrestaka.domain.payments.refusals.PaymentServiceFailed;
import fr.livrestaka.domain.payments.settlement.PaymentSignal.DisputeMoved;
import fr.livrestaka.stripe.shared.StripeFailures;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Checkout sessions at Stripe (contract A R7). The checkout's id is the idempotency key. */
@Singleton
@Requires(beans = StripeClient.class)
public final class StripeGateway implements PaymentGateway {
  static final String REFUND = "refundId";

  private static final String MISSING = "resource_missing";

  private final StripeClient stripe;

  public StripeGateway(StripeClient stripe) {
    this.stripe = stripe;
  }

  @Override
  public OpenedSession open(CheckoutRequest request) {
    RequestOptions once =
        RequestOptions.builder()
            .setIdempotencyKey("checkout-" + request.checkout().id().value())
            .build();
    try {
      Session session = stripe.v1().checkout().sessions().create(SessionParams.of(request), once);
      return new OpenedSession(session.getId(), session.getUrl());
    } catch (StripeException e) {
      throw failed("open a checkout session", e);
    }
  }

  @Override
  public Optional<SessionFacts> read(String sessionId) {
    return find(sessionId).map(Sessions::facts);
  }

  private Optional<Session> find(String sessionId) {
    try {
      return Optional.of(stripe.v1().checkout().sessions().retrieve(sessionId));
    } catch (InvalidRequestException e) {
      if (MISSING.equals(e.getCode())) return Optional.empty();
      throw failed("read a checkout session", e);
    } catch (StripeException e) {
      throw failed("read a checkout session", e);
    }
  }

  /** Stripe refuses where the session has ended already; then nothing is left to do. */
  @Override
  public void expire(String sessionId) {
    try {
      stripe.v1().checkout().sessions().expire(sessionId);
    } catch (InvalidRequestException e) {
      if (isOpen(sessionId)) throw failed("expire a checkout session", e);
    } catch (StripeException e) {
      throw failed("expire a checkout session", e);
    }
  }

  @Override
  public Optional<String> refund(Refund refund, String paymentIntent) {
    RefundCreateParams params =
        RefundCreateParams.builder()
            .setPaymentIntent(paymentIntent)
            .setAmount(refund.amount().cents())
            .putMetadata(REFUND, refund.id().value())
            .build();
    RequestOptions once =
        RequestOptions.builder().setIdempotencyKey("refund-" + refund.id().value()).build();
    try {
      var made = stripe.v1().refunds().create(params, once);
      return Optional.of(made.getId()).filter(id -> !StripeEventMapper.hasNotArrived(made));
    } catch (InvalidRequestException e) {
      StripeFailures.log("refund a payment", e);
      return Optional.empty();
    } catch (StripeException e) {
      throw failed("refund a payment", e);
    }
  }

  @Override
  public List<RefundFacts> refundsSince(Instant instant) {
    try {
      return StripeRefunds.since(instant, stripe);
    } catch (StripeException e) {
      throw failed("list the refunds", e);
    }
  }

  @Override
  public List<RefundFacts> refundsOf(String paymentIntent) {
    try {
      return StripeRefunds.of(paymentIntent, stripe);
    } catch (StripeException e) {
      throw failed("list the refunds of a payment", e);
    }
  }

  @Override
  public List<DisputeMoved> disputesSince(Instant instant) {
    try {
      return StripeDisputes.since(instant, stripe);
    } catch (StripeException e) {
      throw failed("list the disputes", e);
    }
  }

  private boolean isOpen(String sessionId) {
    return find(sessionId).map(Session::getStatus).filter("open"::equals).isPresent();
  }

  private static PaymentServiceFailed failed(String what, StripeException e) {
    StripeFailures.log(what, e);
    return new PaymentServiceFailed(StripeFailures.isAway(e));
  }
}
