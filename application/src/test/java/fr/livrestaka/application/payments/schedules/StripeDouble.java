package fr.livrestaka.application.payments.schedules;

import fr.livrestaka.application.payments.checkout.CheckoutRequest;
import fr.livrestaka.application.payments.checkout.OpenedSession;
import fr.livrestaka.application.payments.checkout.port.PaymentGateway;
import fr.livrestaka.application.payments.settlement.port.PaymentEvents;
import fr.livrestaka.domain.payments.checkout.SessionFacts;
import fr.livrestaka.domain.payments.refunds.DisputeFunds;
import fr.livrestaka.domain.payments.refunds.Refund;
import fr.livrestaka.domain.payments.refunds.RefundFacts;
import fr.livrestaka.domain.payments.refusals.PaymentServiceFailed;
import fr.livrestaka.domain.payments.refusals.SignatureRefused;
import fr.livrestaka.domain.payments.settlement.PaymentEvent;
import fr.livrestaka.domain.payments.settlement.PaymentSignal;
import fr.livrestaka.domain.payments.settlement.PaymentSignal.DisputeMoved;
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
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/** Stripe, which remembers whatever happens to the program, and the people at its pay pages. */
final class StripeDouble implements PaymentGateway, PaymentEvents {
  private final InstantSource clock;
  private final Map<String, StripeSession> byKey = new LinkedHashMap<>();
  private final List<PaymentEvent> unsent = new ArrayList<>();
  private final Map<String, PaymentEvent> events = new LinkedHashMap<>();
  final StripeRefundList refunds;
  final StripeDisputeList disputes;
  private final Set<String> unreadable = new HashSet<>();
  boolean isAway;

  /** What happens elsewhere while the next session is being opened. */
  private Runnable meanwhile = () -> {};

  StripeDouble(InstantSource clock) {
    this.clock = clock;
    this.refunds = new StripeRefundList(clock);
    this.disputes = new StripeDisputeList(clock);
  }

  @Override
  public OpenedSession open(CheckoutRequest request) {
    answerOrFail();
    Runnable once = meanwhile;
    meanwhile = () -> {};
    once.run();
    StripeSession session =
        byKey.computeIfAbsent(request.checkout().id().value(), key -> new StripeSession(request));
    return new OpenedSession(session.id, "https://pay.example/" + session.id);
  }

  @Override
  public Optional<SessionFacts> read(String sessionId) {
    answerOrFail();
    return sessions().stream()
        .filter(session -> session.id.equals(sessionId))
        .findFirst()
        .map(StripeSession::answer);
  }

  @Override
  public void expire(String sessionId) {
    answerOrFail();
    sessions().stream()
        .filter(session -> session.id.equals(sessionId) && session.isOpen())
        .forEach(this::expire);
  }

  @Override
  public Optional<String> refund(Refund refund, String paymentIntent) {
    StripeSession session =
        sessions().stream()
            .filter(one -> one.intent().equals(paymentIntent))
            .findFirst()
            .orElseThrow();
    Optional<String> known = refunds.idOf(refund.id());
    if (known.isPresent()) return known;
    Money all = session.refunded.plus(refund.amount());
    if (all.compareTo(session.amount) > 0) return Optional.empty();
    session.refunded = all;
    return Optional.of(refunds.add(paymentIntent, Optional.of(refund.id()), refund.amount()));
  }

  @Override
  public List<RefundFacts> refundsSince(Instant instant) {
    answerOrFail();
    return refunds.since(instant);
  }

  @Override
  public List<RefundFacts> refundsOf(String paymentIntent) {
    return refunds.of(paymentIntent);
  }

  @Override
  public List<DisputeMoved> disputesSince(Instant instant) {
    return disputes.now();
  }

  private void answerOrFail() {
    if (isAway) throw new PaymentServiceFailed();
  }

  void whileOpening(Runnable work) {
    meanwhile = work;
  }

  List<StripeSession> sessions() {
    return List.copyOf(byKey.values());
  }

  void expire(StripeSession session) {
    session.status = "expired";
    emit("checkout.session.expired", new PaymentSignal.SessionExpired(session.facts()));
  }

  void expireThoseOverAt(Instant now) {
    sessions().stream()
        .filter(one -> one.isOpen() && one.request.checkout().expiresAt().isBefore(now))
        .forEach(this::expire);
  }

  void refuseCard(StripeSession session) {
    emit(
        "payment_intent.payment_failed",
        new PaymentSignal.PaymentRefused(Optional.of(session.request.reference())));
  }

  void pay(StripeSession session) {
    session.paymentStatus = "paid";
    complete(session);
  }

  void complete(StripeSession session) {
    session.status = "complete";
    emit("checkout.session.completed", new PaymentSignal.SessionCompleted(session.facts()));
  }

  void moneyComes(StripeSession session) {
    session.paymentStatus = "paid";
    emit(
        "checkout.session.async_payment_succeeded",
        new PaymentSignal.LatePaymentCame(session.facts()));
  }

  void moneyFails(StripeSession session) {
    emit(
        "checkout.session.async_payment_failed",
        new PaymentSignal.LatePaymentFailed(session.facts()));
  }

  void giveBack(StripeSession session, Money amount) {
    session.refunded = session.refunded.plus(amount);
    refunds.add(session.intent(), Optional.empty(), amount);
    emit(
        "charge.refunded",
        new PaymentSignal.ChargeRefunded(session.intent(), session.refunded, clock.instant()));
  }

  /** One of the refunds that stand comes back, where there is one. */
  void comeBack(Random random, Predicate<RefundFacts> which) {
    List<RefundFacts> standing = refunds.standing().stream().filter(which).toList();
    if (standing.isEmpty()) return;
    RefundFacts back = standing.get(random.nextInt(standing.size()));
    StripeSession session =
        sessions().stream()
            .filter(one -> one.intent().equals(back.paymentIntent()))
            .findFirst()
            .orElseThrow();
    session.refunded = session.refunded.minus(back.amount());
    refunds.failSilently(back.refund());
    emit(
        "refund.failed",
        new PaymentSignal.RefundCameBack(
            back.paymentIntent(),
            back.refund(),
            back.ours(),
            back.amount(),
            "lost_or_stolen_card",
            clock.instant()));
  }

  /**
   * A bank disputes a payment, moves on, or decides.
   *
   * @param name of the dispute among the session's
   */
  void dispute(StripeSession session, String name, String status) {
    boolean isNew = disputes.of(session).stream().noneMatch(one -> one.dispute().startsWith(name));
    DisputeMoved moved = disputes.move(session, name + session.id, status);
    String type = isNew ? "created" : moved.closed() ? "closed" : "updated";
    emit("charge.dispute." + type, moved);
  }

  void moveFunds(StripeSession session, String name, DisputeFunds funds) {
    String type = funds == DisputeFunds.WITHDRAWN ? "funds_withdrawn" : "funds_reinstated";
    emit("charge.dispute." + type, disputes.moveFunds(name + session.id, funds));
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
    String text = new String(body, StandardCharsets.UTF_8);
    if (!signature.equals(signature(text))) throw new SignatureRefused();
    return reread(text);
  }

  /** From now on nobody can read this event. */
  void forget(PaymentEvent event) {
    events.remove(event.id());
    unreadable.add(event.id());
  }

  static String signature(String body) {
    return "signed " + body;
  }

  private static PaymentEvent anotherWorlds(String id) {
    return new PaymentEvent(id, "unknown", Optional.empty(), new PaymentSignal.Other(), id);
  }

  @Override
  public PaymentEvent reread(String payload) {
    if (!payload.startsWith("evt_") || unreadable.contains(payload))
      throw new IllegalArgumentException(payload);
    return Optional.ofNullable(events.get(payload)).orElseGet(() -> anotherWorlds(payload));
  }
}
