package fr.livrestaka.application.payments.schedules;

import fr.livrestaka.application.payments.CheckoutRequest;
import fr.livrestaka.application.payments.OpenedSession;
import fr.livrestaka.application.payments.port.PaymentEvents;
import fr.livrestaka.application.payments.port.PaymentGateway;
import fr.livrestaka.domain.payments.PaymentEvent;
import fr.livrestaka.domain.payments.PaymentSignal;
import fr.livrestaka.domain.payments.Refund;
import fr.livrestaka.domain.payments.SessionFacts;
import fr.livrestaka.domain.shared.Money;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Stripe, which remembers whatever happens to the program, and the people at its pay pages. */
final class StripeDouble implements PaymentGateway, PaymentEvents {
  private final InstantSource clock;
  private final Map<String, Session> byKey = new LinkedHashMap<>();
  private final List<PaymentEvent> unsent = new ArrayList<>();
  private final Map<String, PaymentEvent> events = new LinkedHashMap<>();
  private final Set<String> unreadable = new HashSet<>();

  StripeDouble(InstantSource clock) {
    this.clock = clock;
  }

  /** A session as Stripe has it. */
  static final class Session {
    final String id = "cs_" + UUID.randomUUID();
    final CheckoutRequest request;
    String status = "open";
    String paymentStatus = "unpaid";
    Money amount;
    Money refunded = Money.ZERO;
    boolean answersAreBroken;

    Session(CheckoutRequest request) {
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

  @Override
  public OpenedSession open(CheckoutRequest request) {
    Session session =
        byKey.computeIfAbsent(request.checkout().id().value(), key -> new Session(request));
    return new OpenedSession(session.id, "https://pay.example/" + session.id);
  }

  @Override
  public Optional<SessionFacts> read(String sessionId) {
    return sessions().stream()
        .filter(session -> session.id.equals(sessionId))
        .findFirst()
        .map(StripeDouble::shown);
  }

  private static SessionFacts shown(Session session) {
    if (session.answersAreBroken) throw new IllegalStateException(session.id);
    return session.facts();
  }

  /** From now on nobody understands what is answered about this session. */
  void breakAnswersOn(Session session) {
    session.answersAreBroken = true;
  }

  @Override
  public void expire(String sessionId) {
    sessions().stream()
        .filter(session -> session.id.equals(sessionId) && session.isOpen())
        .forEach(this::expire);
  }

  @Override
  public Optional<String> refund(Refund refund, String paymentIntent) {
    throw new UnsupportedOperationException("refunds are made on Stripe's own pages here");
  }

  List<Session> sessions() {
    return List.copyOf(byKey.values());
  }

  void expire(Session session) {
    session.status = "expired";
    emit("checkout.session.expired", new PaymentSignal.SessionExpired(session.facts()));
  }

  void expireThoseOverAt(Instant now) {
    sessions().stream()
        .filter(one -> one.isOpen() && one.request.checkout().expiresAt().isBefore(now))
        .forEach(this::expire);
  }

  void refuseCard(Session session) {
    emit(
        "payment_intent.payment_failed",
        new PaymentSignal.PaymentRefused(Optional.of(session.request.reference())));
  }

  void pay(Session session) {
    session.paymentStatus = "paid";
    complete(session);
  }

  void complete(Session session) {
    session.status = "complete";
    emit("checkout.session.completed", new PaymentSignal.SessionCompleted(session.facts()));
  }

  void moneyComes(Session session) {
    session.paymentStatus = "paid";
    emit(
        "checkout.session.async_payment_succeeded",
        new PaymentSignal.LatePaymentCame(session.facts()));
  }

  void moneyFails(Session session) {
    emit(
        "checkout.session.async_payment_failed",
        new PaymentSignal.LatePaymentFailed(session.facts()));
  }

  void giveBack(Session session, Money amount) {
    session.refunded = session.refunded.plus(amount);
    emit(
        "charge.refunded",
        new PaymentSignal.ChargeRefunded(session.intent(), session.refunded, clock.instant()));
  }

  void contest(Session session, String status, boolean closed) {
    emit(
        closed ? "charge.dispute.closed" : "charge.dispute.created",
        new PaymentSignal.DisputeMoved(
            session.intent(),
            "dp_" + session.id,
            session.request.checkout().amount(),
            "fraudulent",
            status,
            closed));
  }

  private void emit(String type, PaymentSignal signal) {
    String id = "evt_" + UUID.randomUUID();
    PaymentEvent event = new PaymentEvent(id, type, Optional.of(SessionFacts.SOURCE), signal, id);
    events.put(id, event);
    unsent.add(event);
  }

  /** What happened since the last time. */
  List<PaymentEvent> news() {
    List<PaymentEvent> news = List.copyOf(unsent);
    unsent.clear();
    return news;
  }

  @Override
  public PaymentEvent read(byte[] body, String signature) {
    return reread(new String(body, StandardCharsets.UTF_8));
  }

  /** From now on nobody can read this event. */
  void forget(PaymentEvent event) {
    events.remove(event.id());
    unreadable.add(event.id());
  }

  private static PaymentEvent anotherWorlds(String id) {
    return new PaymentEvent(id, "unknown", Optional.empty(), new PaymentSignal.Other(), id);
  }

  @Override
  public PaymentEvent reread(String payload) {
    if (unreadable.contains(payload)) throw new IllegalArgumentException(payload);
    return Optional.ofNullable(events.get(payload)).orElseGet(() -> anotherWorlds(payload));
  }
}
