package fr.livrestaka.domain.invoicing.credit;

import fr.livrestaka.domain.invoicing.PaidBy;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.domain.shared.Violation;
import java.time.Instant;
import java.util.Optional;

/**
 * What is to be credited.
 *
 * @param amount VAT included
 * @param reason printed on the credit note
 * @param cause identifies what it is made for (a refund, a cancelled order), so that repeating it
 *     makes no second one; 1 to 191 characters
 * @param repaid present where the money has gone back already
 */
public record Credit(Money amount, String reason, String cause, Optional<Repayment> repaid) {
  /** Greatest number of characters of a reason. */
  public static final int MAX_REASON = 500;

  /**
   * @throws InvalidInput the amount is not above zero, or there is no reason or too long a one
   * @throws IllegalArgumentException there is no cause
   */
  public Credit {
    if (!amount.isPositive()) throw new InvalidInput(Violation.tooSmall("amount", 1));
    if (reason.isBlank()) throw new InvalidInput(Violation.required("reason"));
    if (reason.length() > MAX_REASON) {
      throw new InvalidInput(Violation.tooLong("reason", MAX_REASON));
    }
    if (cause.isBlank()) throw new IllegalArgumentException("a credit without a cause");
  }

  /** What was not repaid yet, or never will be. */
  public Credit(Money amount, String reason, String cause) {
    this(amount, reason, cause, Optional.empty());
  }

  /** The same, the money having gone back. */
  public Credit repaid(Instant at, PaidBy by) {
    return new Credit(amount, reason, cause, Optional.of(new Repayment(at, by)));
  }

  /**
   * All that is left of an invoice.
   *
   * @return empty where nothing is left
   */
  public static Optional<Credit> ofRest(Money left, String reason, String cause) {
    return left.isPositive() ? Optional.of(new Credit(left, reason, cause)) : Optional.empty();
  }

  /**
   * The same, but not more than is left of the invoice.
   *
   * @return empty where nothing is left
   */
  public Optional<Credit> within(Money left) {
    if (amount.compareTo(left) <= 0) return Optional.of(this);
    return ofRest(left, reason, cause).map(rest -> new Credit(left, reason, cause, repaid));
  }
}
