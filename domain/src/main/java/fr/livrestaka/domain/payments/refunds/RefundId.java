package fr.livrestaka.domain.payments.refunds;

import fr.livrestaka.domain.shared.EmptyId;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Violation;
import java.util.regex.Pattern;

/** Identifies a refund; UUID text, and its idempotency key at the payment service. */
public record RefundId(String value) {
  private static final Pattern UUID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  /**
   * @throws EmptyId where the value is empty or blank
   */
  public RefundId {
    EmptyId.check(value);
  }

  /**
   * @param field name of the input field on the wire
   * @throws InvalidInput where the text is no UUID
   */
  public static RefundId of(String field, String text) {
    if (!UUID.matcher(text).matches()) {
      throw new InvalidInput(Violation.custom(field, "payments.refund-id-malformed"));
    }
    return new RefundId(text);
  }
}
