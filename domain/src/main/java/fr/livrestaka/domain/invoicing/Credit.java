package fr.livrestaka.domain.invoicing;

import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.domain.shared.Violation;

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
}
