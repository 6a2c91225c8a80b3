package fr.livrestaka.domain.invoicing;

import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is invoiced.
 *
 * @param lines at least one; together they cost the total
 * @param total VAT included where there is any; more than zero
 * @param paidAt empty where it is not paid yet
 * @param paidBy empty where it is not paid yet, or nobody knows
 */
public record Sale(
    List<SoldLine> lines, Money total, Optional<Instant> paidAt, Optional<PaidBy> paidBy) {
  /**
   * @throws IllegalArgumentException where the total is not above zero, or not that of the lines,
   *     or where it is known how something was paid that is not paid
   */
  public Sale {
    lines = List.copyOf(lines);
    if (!total.isPositive()) throw new IllegalArgumentException("nothing to invoice");
    Money sum = lines.stream().map(SoldLine::total).reduce(Money.ZERO, Money::plus);
    if (!sum.equals(total)) throw new IllegalArgumentException("lines do not sum up");
    if (paidBy.isPresent() && paidAt.isEmpty()) {
      throw new IllegalArgumentException("a means of payment for what is not paid");
    }
  }

  /** One service at a price. */
  public Sale(String label, Optional<String> details, Money total, Optional<Instant> paidAt) {
    this(
        List.of(new SoldLine(label, details, 1, SalesUnit.SERVICE, total)),
        total,
        paidAt,
        Optional.empty());
  }

  /** The same, and how it was paid. */
  public Sale paidBy(PaidBy means) {
    return new Sale(lines, total, paidAt, Optional.of(means));
  }
}
