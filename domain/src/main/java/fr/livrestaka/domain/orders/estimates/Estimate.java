package fr.livrestaka.domain.orders.estimates;

import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.events.EstimateAccepted;
import fr.livrestaka.domain.orders.events.EstimateSent;
import fr.livrestaka.domain.orders.refusals.EstimateOver;
import fr.livrestaka.domain.pricing.PayableAmount;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.domain.shared.NextState;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Verified pages and a final price that the author is asked to agree to (table {@code estimates}).
 *
 * @param price tax included
 * @param message the team's words to the author
 * @param tokenHash hash of the secret in the mailed link; empty until the link is mailed
 * @param validUntil 30 days after it was sent, unless its time was cut short in the database; from
 *     then on it counts as expired
 * @param answeredAt when the author answered last
 */
public record Estimate(
    EstimateId id,
    OrderId order,
    int pages,
    Money price,
    Optional<String> message,
    EstimateStatus status,
    Optional<String> tokenHash,
    Instant sentAt,
    Instant validUntil,
    Optional<Instant> answeredAt) {
  private static final Duration VALIDITY = Duration.ofDays(30);

  /**
   * @throws IllegalArgumentException where there is no page, the price is less than can be paid by
   *     card, or it was answered without a date or before it was sent
   */
  public Estimate {
    check(pages, price);
    if (answeredAt.filter(at -> at.isBefore(sentAt)).isPresent()) {
      throw new IllegalArgumentException("an estimate that is answered before it is sent");
    }
    boolean isAnswered = status == EstimateStatus.ACCEPTED || status == EstimateStatus.DECLINED;
    if (isAnswered && answeredAt.isEmpty()) {
      throw new IllegalArgumentException("an answer without a date");
    }
  }

  /**
   * @throws IllegalArgumentException where there is no page, or the price is less than can be paid
   *     by card
   */
  public static void check(int pages, Money price) {
    if (pages < 1) throw new IllegalArgumentException("an estimate of " + pages + " pages");
    if (!PayableAmount.canBePaid(price)) {
      throw new IllegalArgumentException("an estimate of " + price.cents() + " cents");
    }
  }

  /**
   * An estimate that goes to the author now.
   *
   * @throws IllegalArgumentException where there is no page, or the price is less than can be paid
   */
  public static NextState<Estimate> sent(
      EstimateId id, OrderId order, int pages, Money price, Optional<String> message, Instant now) {
    Estimate sent =
        new Estimate(
            id,
            order,
            pages,
            price,
            message,
            EstimateStatus.SENT,
            Optional.empty(),
            now,
            now.plus(VALIDITY),
            Optional.empty());
    return NextState.of(sent, new EstimateSent(id, order));
  }

  /** The status that counts at that time: a late estimate is expired before that is stored. */
  public EstimateStatus statusAt(Instant now) {
    boolean late = status == EstimateStatus.SENT && !now.isBefore(validUntil);
    return late ? EstimateStatus.EXPIRED : status;
  }

  public boolean isAccepted() {
    return status == EstimateStatus.ACCEPTED;
  }

  public boolean isDeclined() {
    return status == EstimateStatus.DECLINED;
  }

  /**
   * The author agrees. Agreeing again changes nothing. An answer is never earlier than the
   * estimate, though the clocks of two machines may differ.
   *
   * @throws EstimateOver where it is expired, declined or replaced
   */
  public NextState<Estimate> accepted(Instant now) {
    if (isAccepted()) return NextState.of(this);
    if (isDeclined()) throw EstimateOver.declined();
    checkOpen(now);
    return NextState.of(
        with(EstimateStatus.ACCEPTED, Optional.of(notBeforeSent(now))),
        new EstimateAccepted(id, order));
  }

  /**
   * The author does not agree, or takes back an agreement. Declining again changes nothing.
   *
   * @throws EstimateOver where it is expired or replaced
   */
  public NextState<Estimate> declined(Instant now) {
    if (isDeclined()) return NextState.of(this);
    checkOpen(now);
    return NextState.of(with(EstimateStatus.DECLINED, Optional.of(notBeforeSent(now))));
  }

  private Instant notBeforeSent(Instant now) {
    return now.isBefore(sentAt) ? sentAt : now;
  }

  /** Whether its time is over without an answer. */
  public boolean isExpiredAt(Instant now) {
    return statusAt(now) == EstimateStatus.EXPIRED;
  }

  /** Becomes expired where its time is over without an answer; otherwise stays the same. */
  public Estimate expired(Instant now) {
    return status == EstimateStatus.SENT && isExpiredAt(now)
        ? with(EstimateStatus.EXPIRED, answeredAt)
        : this;
  }

  /** Another estimate takes its place; a declined or expired one stays what it is. */
  public Estimate replaced() {
    return switch (status) {
      case SENT, ACCEPTED -> with(EstimateStatus.REPLACED, answeredAt);
      case DECLINED, EXPIRED, REPLACED -> this;
    };
  }

  private void checkOpen(Instant now) {
    EstimateStatus present = statusAt(now);
    if (present == EstimateStatus.EXPIRED) throw EstimateOver.expired();
    if (present == EstimateStatus.REPLACED) throw EstimateOver.replaced();
  }

  private Estimate with(EstimateStatus next, Optional<Instant> answered) {
    return new Estimate(
        id, order, pages, price, message, next, tokenHash, sentAt, validUntil, answered);
  }
}
