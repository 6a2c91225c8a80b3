package fr.livrestaka.application.orders.estimates;

import fr.livrestaka.application.orders.OrderAccess;
import fr.livrestaka.application.orders.consents.KeepConsents;
import fr.livrestaka.application.orders.estimates.EstimateAnswers.Answer;
import fr.livrestaka.application.orders.port.Estimates;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.shared.Origin;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.consents.ConsentRequest;
import fr.livrestaka.domain.orders.consents.ConsentWay;
import fr.livrestaka.domain.orders.estimates.Estimate;
import fr.livrestaka.domain.orders.estimates.EstimateToken;
import fr.livrestaka.domain.orders.refusals.CommandRefused;
import fr.livrestaka.domain.orders.refusals.EstimateOver;
import fr.livrestaka.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.BiConsumer;

/** Lets authors see and answer an estimate by the secret of the mailed link, without signing in. */
@Singleton
public class AnswerEstimateLink {
  private final Orders orders;
  private final Estimates estimates;
  private final EstimateAnswers answers;
  private final KeepConsents consents;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public AnswerEstimateLink(
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
   * Changes nothing. Reads the current state, so that an answer just given is seen.
   *
   * @throws NotFound no such link
   */
  public EstimatedOrder show(String token) {
    return transactions.readCurrent(() -> found(token));
  }

  /** As the other one, where nothing else was agreed to. */
  public EstimatedOrder accept(String token) {
    return accept(token, ConsentRequest.NONE, ConsentWay.ESTIMATE, Origin.UNKNOWN);
  }

  /**
   * Agrees; the payment follows separately. The contract is concluded.
   *
   * @param agreed what the author was shown and agrees to besides
   * @param way whether he saw the page of our own
   * @throws NotFound no such link
   * @throws EstimateOver it is expired, replaced or declined
   * @throws CommandRefused the order has another status by now
   */
  public EstimatedOrder accept(String token, ConsentRequest agreed, ConsentWay way, Origin origin) {
    return answer(
        Answer.ACCEPT, token, (id, now) -> consents.ofOrder(id, agreed, way, origin, now));
  }

  /**
   * Does not agree, or takes back an agreement.
   *
   * @throws NotFound no such link
   * @throws EstimateOver it is expired or replaced
   * @throws CommandRefused the order has another status by now
   */
  public EstimatedOrder decline(String token) {
    return answer(Answer.DECLINE, token, (id, now) -> {});
  }

  private EstimatedOrder answer(
      Answer answer, String token, BiConsumer<OrderId, Instant> alongside) {
    EstimatedOrder found = show(token);
    Order order = found.order();
    Instant now = clock.instant();
    return transactions.write(
        () -> {
          EstimatedOrder given =
              answers.give(
                  answer,
                  order.userId(),
                  order.id(),
                  () -> estimates.find(found.estimate().id()),
                  now);
          alongside.accept(order.id(), now);
          return given;
        });
  }

  private EstimatedOrder found(String token) {
    Estimate estimate =
        EstimateToken.of(token)
            .flatMap(secret -> estimates.findByToken(secret.sha256Hex()))
            .orElseThrow(OrderAccess::estimate);
    Order order = orders.find(estimate.order()).orElseThrow(OrderAccess::estimate);
    return new EstimatedOrder(order, estimate, estimate.statusAt(clock.instant()));
  }
}
