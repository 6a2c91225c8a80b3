package fr.livrestaka.domain.payments.refunds;

import fr.livrestaka.domain.payments.settlement.PaymentId;
import fr.livrestaka.domain.payments.settlement.PaymentSignal.DisputeMoved;
import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A bank disputes a payment, wholly or in part (table {@code disputes}). A payment may have
 * several, one after another.
 *
 * @param id the payment service's id, or one made here where that was not kept
 * @param amount what is contested, tax included
 * @param reason the payment service's word, for example {@code fraudulent}
 * @param status the payment service's word, for example {@code needs_response}, {@code lost}
 * @param dueBy until when the bank takes an answer
 * @param isOpen whether it is not decided yet
 * @param openedAt when we learned of it
 * @param asOf when the payment service saw it so; whole seconds
 * @param lostAt when we learned that it was lost, for the first time
 * @param recoveredAt when we learned that it was won after all
 */
public record Dispute(
    String id,
    PaymentId payment,
    Money amount,
    String reason,
    String status,
    Optional<Instant> dueBy,
    DisputeFunds funds,
    boolean isOpen,
    Instant openedAt,
    Instant asOf,
    Optional<Instant> lostAt,
    Optional<Instant> recoveredAt) {
  private static final String LOST = "lost";
  private static final String NAMELESS = "payment:";

  /**
   * The course of a dispute. Of two reports of the same second, that with the greater number is the
   * later one.
   */
  private static final Map<String, Integer> COURSE =
      Map.of(
          "warning_needs_response",
          0,
          "warning_under_review",
          1,
          "warning_closed",
          2,
          "needs_response",
          3,
          "under_review",
          4,
          LOST,
          6,
          "won",
          7);

  /** A status that is not known is taken for an end. */
  private static final int ENDED = 5;

  /**
   * @throws IllegalArgumentException where it has no name or no status, or its amount is below zero
   */
  public Dispute {
    if (id.isBlank() || status.isBlank()) {
      throw new IllegalArgumentException("a dispute without a name or a status");
    }
    if (amount.isNegative()) {
      throw new IllegalArgumentException("a dispute about " + amount.cents() + " cents");
    }
  }

  /** A dispute that was not known before. */
  public static Dispute opened(PaymentId payment, DisputeMoved moved, Instant now) {
    return new Dispute(
        moved.dispute(),
        payment,
        moved.amount(),
        moved.reason(),
        moved.status(),
        moved.dueBy(),
        moved.funds().orElse(DisputeFunds.LEFT),
        !moved.closed(),
        now,
        moved.at(),
        moved.isLost() ? Optional.of(now) : Optional.empty(),
        Optional.empty());
  }

  /** The same as a report has it. A report that is older than what is known changes nothing. */
  public Dispute moved(DisputeMoved moved, Instant now) {
    Dispute next = isOlder(moved) ? this : standing(moved, now);
    return next.withFunds(moved.funds().filter(money -> comesAfter(money, moved)).orElse(funds));
  }

  private boolean isOlder(DisputeMoved moved) {
    if (!moved.at().equals(asOf)) return moved.at().isBefore(asOf);
    return course(moved.status()) < course(status);
  }

  private boolean comesAfter(DisputeFunds next, DisputeMoved moved) {
    return next.isBehind(funds) || moved.at().isAfter(asOf);
  }

  private static int course(String status) {
    return COURSE.getOrDefault(status, ENDED);
  }

  private Dispute standing(DisputeMoved moved, Instant now) {
    boolean recovers = isLost() && !moved.isLost();
    Optional<Instant> lost = moved.isLost() ? lostAt.or(() -> Optional.of(now)) : lostAt;
    Optional<Instant> recovered = recovers ? Optional.of(now) : recoveredAt;
    return new Dispute(
        moved.dispute(),
        payment,
        moved.amount(),
        moved.reason(),
        moved.status(),
        moved.dueBy().or(() -> dueBy),
        funds,
        !moved.closed(),
        openedAt,
        moved.at(),
        lost,
        moved.isLost() ? Optional.empty() : recovered);
  }

  private Dispute withFunds(DisputeFunds next) {
    return new Dispute(
        id,
        payment,
        amount,
        reason,
        status,
        dueBy,
        next,
        isOpen,
        openedAt,
        asOf,
        lostAt,
        recoveredAt);
  }

  public boolean isLost() {
    return status.equals(LOST);
  }

  /** Whether the bank has the money, or may take it: giving it back as well would pay it twice. */
  public boolean forbidsRefund() {
    return isOpen || isLost();
  }

  /** Whether it was noted before disputes were kept by name. */
  public boolean isNameless() {
    return id.startsWith(NAMELESS);
  }
}
