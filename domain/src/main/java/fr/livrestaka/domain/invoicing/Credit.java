package fr.livrestaka.domain.invoicing;

import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.domain.shared.Violation;
import java.util.Optional;

/**
 * What is to be credited.
 *
 * @param amount VAT included
 * @param reason printed on the credit note
 * @param cause identifies what it is made for (a refund, a cancelled order), so that repeating it
 *     makes no second one; 1 to 191 characters
 */
public record Credit(Money amount, String reason, String cause) {
  /** Greatest number of characters of a reason. */
  public static final int MAX_REASON = 500;

  /**
   * @throws InvalidInput the amount is not above zero, or there is no reason or too long a one
   */
  public Credit {
    if (!amount.isPositive()) throw new InvalidInput(Violation.tooSmall("amount", 1));
    if (reason.isBlank()) throw new InvalidInput(Violation.required("reason"));
    if (reason.length() > MAX_REASON) {
      throw new InvalidInput(Violation.tooLong("reason", MAX_REASON));
    }
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
    return amount.compareTo(left) <= 0 ? Optional.of(this) : ofRest(left, reason, cause);
  }
}
