package fr.livrestaka.application.orders.estimates;

import fr.livrestaka.application.orders.OrderAccess;
import fr.livrestaka.application.orders.consents.KeepConsents;
import fr.livrestaka.application.orders.estimates.EstimateAnswers.Answer;
import fr.livrestaka.application.orders.port.Estimates;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.consents.ConsentRequest;
import fr.livrestaka.domain.orders.consents.ConsentWay;
import fr.livrestaka.domain.orders.estimates.Estimate;
import fr.livrestaka.domain.orders.refusals.CommandRefused;
import fr.livrestaka.domain.orders.refusals.EstimateOver;
import fr.livrestaka.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;

/** Lets signed-in authors see and answer the estimate of an own order; may be repeated. */
@Singleton
public class AnswerEstimate {
  private final Orders orders;
  private final Estimates estimates;
  private final EstimateAnswers answers;
  private final KeepConsents consents;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public AnswerEstimate(
      Orders orders,
      Estimates estimates,
      EstimateAnswers answers,
      KeepConsents consents,
      Transactions transactions,
      InstantSource clock) {
    this.orders = orders;
    this.estimates = estimates;
    this.answers = answers;
    this.consents = consents;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * The estimate sent last.
   *
   * @throws NotFound no such order, another account's, or no estimate was sent
   */
  public EstimatedOrder show(Caller caller, OrderId id) {
    return transactions.read(
        () -> {
          Order order = own(caller, id);
          Estimate estimate = estimates.latest(id).orElseThrow(OrderAccess::estimate);
          return new EstimatedOrder(order, estimate, estimate.statusAt(clock.instant()));
        });
  }

  /** As {@link #accept(Caller, OrderId, ConsentRequest)}, where nothing else was agreed to. */
  public EstimatedOrder accept(Caller caller, OrderId id) {
    return accept(caller, id, ConsentRequest.NONE);
  }

  /**
   * Agrees; the payment follows separately. The contract is concluded.
   *
   * @param agreed what the author was shown and agrees to besides
   * @throws NotFound as {@link #show}
   * @throws EstimateOver it is expired, or was declined
   * @throws CommandRefused the order has another status by now
   */
  public EstimatedOrder accept(Caller caller, OrderId id, ConsentRequest agreed) {
    return answer(Answer.ACCEPT, caller, id, agreed);
  }

  /**
   * Does not agree, or takes back an agreement.
   *
   * @throws NotFound as {@link #show}
   * @throws EstimateOver it is expired
   * @throws CommandRefused the order has another status by now
   */
  public EstimatedOrder decline(Caller caller, OrderId id) {
    return answer(Answer.DECLINE, caller, id, ConsentRequest.NONE);
  }

  private EstimatedOrder answer(Answer answer, Caller caller, OrderId id, ConsentRequest agreed) {
    transactions.read(() -> own(caller, id));
    Instant now = clock.instant();
    return transactions.write(
        () -> {
          EstimatedOrder given =
              answers.give(answer, caller.id(), id, () -> estimates.latest(id), now);
          consents.ofOrder(id, agreed, ConsentWay.ESTIMATE, caller.origin(), now);
          return given;
        });
  }

  private Order own(Caller caller, OrderId id) {
    Order order = orders.find(id).orElseThrow(OrderAccess::order);
    OrderAccess.unlessOwn(order, caller);
    return order;
  }
}
