package fr.livrestaka.application.payments.schedules;

import fr.livrestaka.domain.payments.refunds.RefundFacts;
import fr.livrestaka.domain.payments.refunds.RefundId;
import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The refunds as Stripe has them. */
final class StripeRefundList {
  private final InstantSource clock;
  private final Map<String, RefundFacts> refunds = new LinkedHashMap<>();
  private final Map<String, Instant> begun = new HashMap<>();

  StripeRefundList(InstantSource clock) {
    this.clock = clock;
  }

  String add(String intent, Optional<RefundId> ours, Money amount) {
    String id = "re_" + UUID.randomUUID();
    refunds.put(id, new RefundFacts(id, intent, ours, amount, false, "unknown"));
    begun.put(id, clock.instant());
    return id;
  }

  Optional<String> idOf(RefundId ours) {
    return refunds.values().stream()
        .filter(one -> one.ours().equals(Optional.of(ours)))
        .map(RefundFacts::refund)
        .findFirst();
  }

  /** A refund comes back, and no event tells of it. */
  void failSilently(String refund) {
    refunds.computeIfPresent(
        refund,
        (id, one) ->
            new RefundFacts(
                id, one.paymentIntent(), one.ours(), one.amount(), true, "lost_or_stolen_card"));
  }

  List<RefundFacts> standing() {
    return refunds.values().stream().filter(one -> !one.hasFailed()).toList();
  }

  List<RefundFacts> since(Instant instant) {
    return refunds.values().stream()
        .filter(one -> !begun.get(one.refund()).isBefore(instant))
        .toList();
  }

  List<RefundFacts> of(String intent) {
    return refunds.values().stream().filter(one -> one.paymentIntent().equals(intent)).toList();
  }
}
