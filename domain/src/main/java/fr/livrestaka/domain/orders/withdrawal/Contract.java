package fr.livrestaka.domain.orders.withdrawal;

import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.util.Optional;

/**
 * What counts of an order for a withdrawal. A contract exists once the author has accepted an
 * estimate or has paid, whichever came first.
 *
 * @param price the agreed total, tax included
 * @param paid what came in and has not gone back
 * @param pages how many were ordered; empty where the order is not by the page
 * @param performedAt when the work was wholly done
 */
public record Contract(
    OrderId order,
    Instant concludedAt,
    Consents consents,
    Money price,
    Money paid,
    Optional<Integer> pages,
    Optional<Instant> performedAt) {
  /**
   * @throws IllegalArgumentException where price or payment is below zero, or pages are none
   */
  public Contract {
    if (price.isNegative() || paid.isNegative()) {
      throw new IllegalArgumentException("a contract of less than nothing");
    }
    if (pages.filter(count -> count < 1).isPresent()) {
      throw new IllegalArgumentException("a contract of no pages");
    }
  }

  /** Until when the author may withdraw. */
  public WithdrawalPeriod period() {
    return WithdrawalPeriod.of(concludedAt, consents.informedAt());
  }

  /**
   * Whether work done now is at the seller's risk: the author may still withdraw, and has not asked
   * expressly that it begin before, so that nothing would be owed for it (L221-25).
   */
  public boolean isEarlyAt(Instant now) {
    return period().isOpenAt(now) && consents.earlyStartAt().isEmpty();
  }

  /** Whether the work was wholly done at that time. */
  boolean isPerformedAt(Instant time) {
    return performedAt.filter(done -> !done.isAfter(time)).isPresent();
  }
}
