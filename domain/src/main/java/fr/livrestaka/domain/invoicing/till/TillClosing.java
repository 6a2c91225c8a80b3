package fr.livrestaka.domain.invoicing.till;

import fr.livrestaka.domain.shared.Money;

/**
 * What came in within a day, a month or a year, and in all until then. A movement counts in the
 * period in which it was sealed; one that was sealed after the closing counts in the next.
 *
 * @param number counted from 1 over all periods, without a gap
 * @param at the last entry that it counts; its perpetual total is the closing's
 * @param total of the movements of the span; below zero where more was taken back
 * @param hash binds all that to the closing before; lower-case hex
 */
public record TillClosing(long number, ClosingSpan span, TillHead at, Money total, String hash) {
  /**
   * Whether it is what was closed next.
   *
   * @param perpetual the perpetual total when the span before was closed
   */
  public boolean follows(ClosingHead before, Money perpetual) {
    try {
      return equals(before.close(span, at, perpetual));
    } catch (ArithmeticException e) {
      return false; // no sum of ours is that great
    }
  }

  public ClosingHead head() {
    return new ClosingHead(number, hash);
  }
}
