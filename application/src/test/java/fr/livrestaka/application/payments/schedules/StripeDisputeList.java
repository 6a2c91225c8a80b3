package fr.livrestaka.application.payments.schedules;

import fr.livrestaka.domain.payments.refunds.DisputeFunds;
import fr.livrestaka.domain.payments.settlement.PaymentSignal.DisputeMoved;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The disputes as Stripe has them. */
final class StripeDisputeList {
  private final InstantSource clock;
  private final Map<String, DisputeMoved> disputes = new LinkedHashMap<>();

  StripeDisputeList(InstantSource clock) {
    this.clock = clock;
  }

  /** A bank disputes, moves on, or decides; where the money is stays as it was. */
  DisputeMoved move(StripeSession session, String dispute, String status) {
    Optional<DisputeFunds> funds =
        Optional.ofNullable(disputes.get(dispute)).flatMap(DisputeMoved::funds);
    DisputeMoved moved =
        new DisputeMoved(
            session.intent(),
            dispute,
            session.request.checkout().amount(),
            "fraudulent",
            status,
            DisputeMoved.isFinal(status),
            Optional.of(second().plusSeconds(86_400)),
            funds,
            second());
    disputes.put(dispute, moved);
    return moved;
  }

  /** A bank takes the money, or gives it again. */
  DisputeMoved moveFunds(String dispute, DisputeFunds funds) {
    DisputeMoved before = Optional.ofNullable(disputes.get(dispute)).orElseThrow();
    DisputeMoved moved =
        new DisputeMoved(
            before.paymentIntent(),
            dispute,
            before.amount(),
            before.reason(),
            before.status(),
            before.closed(),
            before.dueBy(),
            Optional.of(funds),
            second());
    disputes.put(dispute, moved);
    return moved;
  }

  /** As they stand now; newest first. */
  List<DisputeMoved> now() {
    return disputes.values().stream().map(this::asked).toList().reversed();
  }

  List<DisputeMoved> of(StripeSession session) {
    return disputes.values().stream()
        .filter(one -> one.paymentIntent().equals(session.intent()))
        .toList();
  }

  private DisputeMoved asked(DisputeMoved one) {
    return new DisputeMoved(
        one.paymentIntent(),
        one.dispute(),
        one.amount(),
        one.reason(),
        one.status(),
        one.closed(),
        one.dueBy(),
        one.funds(),
        second());
  }

  /** Stripe tells whole seconds. */
  private Instant second() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }
}
