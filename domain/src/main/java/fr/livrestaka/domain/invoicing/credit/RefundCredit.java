package fr.livrestaka.domain.invoicing.credit;

import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.util.Optional;

/**
 * A refund pays what a credit note owes, wholly or in part (table {@code refund_credits}). One
 * refund may pay several, and several refunds one.
 *
 * @param refund id of the refund
 * @param amount VAT included; above zero
 * @param tax the VAT in it: the credit note's, or its part of that
 * @param releasedAt when the refund had come back, so that the credit note is owed again
 */
public record RefundCredit(
    String refund,
    CreditNoteId note,
    Money amount,
    Money tax,
    Instant at,
    Optional<Instant> releasedAt) {
  /**
   * @throws IllegalArgumentException where it names no refund, its amount is not above zero, or its
   *     VAT is below zero or above the amount
   */
  public RefundCredit {
    if (refund.isBlank()) throw new IllegalArgumentException("no refund");
    if (!amount.isPositive()) {
      throw new IllegalArgumentException("a refund pays " + amount.cents() + " cents");
    }
    if (tax.isNegative() || tax.compareTo(amount) > 0) {
      throw new IllegalArgumentException(
          "VAT of " + tax.cents() + " in " + amount.cents() + " cents");
    }
  }

  /** Whether the refund has paid it and has not come back. */
  public boolean stands() {
    return releasedAt.isEmpty();
  }

  /** The refund has come back. */
  public RefundCredit released(Instant now) {
    return new RefundCredit(refund, note, amount, tax, at, Optional.of(now));
  }
}
