package fr.livrestaka.stripe.payments;

import com.stripe.model.PaymentIntent;
import com.stripe.model.checkout.Session;
import fr.livrestaka.application.payments.checkout.CheckoutRequest;
import fr.livrestaka.application.payments.checkout.OpenedSession;
import fr.livrestaka.application.payments.checkout.port.PaymentGateway;
import fr.livrestaka.application.payments.standin.port.PayPage;
import fr.livrestaka.domain.payments.checkout.SessionFacts;
import fr.livrestaka.domain.payments.refunds.Refund;
import fr.livrestaka.domain.payments.refunds.RefundFacts;
import fr.livrestaka.domain.payments.settlement.PaymentSignal.DisputeMoved;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes the place of Stripe's checkout in development, where there is no key: this program serves
 * the pay page, and what happens there comes back as signed events, as from Stripe. Sessions
 * outlive a restart.
 */
@Singleton
@Requires(property = "staka.stand-in")
final class StandInGateway implements PaymentGateway, PayPage {
  private final StandInSessions sessions;
  private final StandInWebhooks events;

  StandInGateway(StandInSessions sessions, StandInWebhooks events) {
    this.sessions = sessions;
    this.events = events;
  }

  @Override
  public OpenedSession open(CheckoutRequest request) {
    Session session = sessions.open(request);
    return new OpenedSession(session.getId(), session.getUrl());
  }

  @Override
  public Optional<SessionFacts> read(String sessionId) {
    return sessions.find(sessionId).map(Sessions::facts);
  }

  @Override
  public void expire(String sessionId) {
    sessions.find(sessionId).ifPresent(session -> sessions.end(session, "expired"));
  }

  @Override
  public Optional<String> refund(Refund refund, String paymentIntent) {
    return Optional.of("re_standin_" + refund.id().value());
  }

  /** It keeps none. */
  @Override
  public List<RefundFacts> refundsSince(Instant instant) {
    return List.of();
  }

  /** It keeps none. */
  @Override
  public List<RefundFacts> refundsOf(String paymentIntent) {
    return List.of();
  }

  /** There is no bank that disputes. */
  @Override
  public List<DisputeMoved> disputesSince(Instant instant) {
    return List.of();
  }

  @Override
  public Optional<Play> find(String sessionId) {
    return sessions
        .find(sessionId)
        .map(
            session ->
                new Play(
                    Sessions.facts(session),
                    session.getMetadata().getOrDefault(StandInSessions.TITLE, ""),
                    session.getSuccessUrl(),
                    session.getCancelUrl()));
  }

  @Override
  public void pay(String sessionId) {
    sessions
        .find(sessionId)
        .map(session -> sessions.end(session, "complete"))
        .filter(session -> session.getStatus().equals("complete"))
        .ifPresent(session -> events.send("checkout.session.completed", session));
  }

  @Override
  public void decline(String sessionId) {
    sessions
        .find(sessionId)
        .ifPresent(session -> events.send("payment_intent.payment_failed", refused(session)));
  }

  @Override
  public void abandon(String sessionId) {
    sessions
        .find(sessionId)
        .map(session -> sessions.end(session, "expired"))
        .filter(session -> session.getStatus().equals("expired"))
        .ifPresent(session -> events.send("checkout.session.expired", session));
  }

  private static PaymentIntent refused(Session session) {
    PaymentIntent intent = new PaymentIntent();
    intent.setId("pi_" + session.getId());
    intent.setObject("payment_intent");
    intent.setMetadata(Map.copyOf(session.getMetadata()));
    return intent;
  }
}
