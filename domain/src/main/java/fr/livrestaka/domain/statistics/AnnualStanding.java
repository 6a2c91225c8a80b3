package fr.livrestaka.domain.statistics;

import fr.livrestaka.domain.shared.Money;

/**
 * What a client spent in a year (contract B 7.1).
 *
 * @param totalSpent what was paid in the year, and neither given back nor lost in a dispute
 * @param pagesCorrected pages of the orders so paid; where an order has none, those that its price
 *     would pay at two euros a page
 * @param orders how many orders were so paid
 */
public record AnnualStanding(Money totalSpent, long pagesCorrected, long orders) {
  public static final AnnualStanding NOTHING = new AnnualStanding(Money.ofCents(0), 0, 0);
}
