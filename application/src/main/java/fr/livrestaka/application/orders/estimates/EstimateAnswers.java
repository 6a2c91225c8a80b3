package fr.livrestaka.application.orders.estimates;

import fr.livrestaka.application.orders.OrderAccess;
import fr.livrestaka.application.orders.OrderChanges;
import fr.livrestaka.application.orders.OrderChanges.Changed;
import fr.livrestaka.application.orders.port.Estimates;
import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.Actor;
import fr.livrestaka.domain.orders.Actor.Part;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.estimates.Estimate;
import fr.livrestaka.domain.orders.refusals.CommandRefused;
import fr.livrestaka.domain.orders.refusals.EstimateOver;
import fr.livrestaka.domain.shared.NextState;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Records an author's answer, whether given signed in or by the mailed link. Works within the open
 * transaction.
 */
@Singleton
public class EstimateAnswers {
  private final OrderChanges changes;
  private final Estimates estimates;
  private final Outbox outbox;

  @Inject
  public EstimateAnswers(OrderChanges changes, Estimates estimates, Outbox outbox) {
    this.changes = changes;
    this.estimates = estimates;
    this.outbox = outbox;
  }

  /** What an author can answer. */
  enum Answer {
    ACCEPT,
    DECLINE
  }

  /**
   * @param which reads the estimate, once the order is locked
   * @throws EstimateOver it is expired, replaced, or declined before
   * @throws CommandRefused the order has another status by now
   */
  EstimatedOrder give(
      Answer answer,
      AccountId author,
      OrderId id,
      Supplier<Optional<Estimate>> which,
      Instant now) {
    Order locked = changes.lock(id);
    Estimate before = which.get().orElseThrow(OrderAccess::estimate);
    NextState<Estimate> given =
        answer == Answer.ACCEPT ? before.accepted(now) : before.declined(now);
    Estimate after = given.state();
    if (after.equals(before)) return new EstimatedOrder(locked, before, before.status());
    Changed changed =
        changes.change(
            id, Actor.of(Part.CLIENT, author), now, order -> answered(order, answer, now));
    estimates.save(after);
    given.events().forEach(outbox::record);
    return new EstimatedOrder(changed.after(), after, after.status());
  }

  private static Order answered(Order order, Answer answer, Instant now) {
    return answer == Answer.ACCEPT ? order.estimateAccepted(now) : order.estimateDeclined(now);
  }
}
