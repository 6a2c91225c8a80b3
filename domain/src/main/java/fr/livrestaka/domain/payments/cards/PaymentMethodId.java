package fr.livrestaka.domain.payments.cards;

import fr.livrestaka.domain.shared.EmptyId;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Violation;

/** What the payment service calls a card, for example {@code pm_1Pgc75B7WZ01zgkWlHVgdEGJ}. */
public record PaymentMethodId(String value) {
  /** Greatest number of characters that is stored. */
  public static final int MAX_LENGTH = 255;

  /**
   * @throws EmptyId where the value is empty or blank
   */
  public PaymentMethodId {
    EmptyId.check(value);
  }

  /**
   * @param field name of the input field on the wire
   * @throws InvalidInput where the text is blank or too long (contract A §6)
   */
  public static PaymentMethodId of(String field, String text) {
    if (text.isBlank()) throw new InvalidInput(Violation.required(field));
    if (text.length() > MAX_LENGTH) throw new InvalidInput(Violation.tooLong(field, MAX_LENGTH));
    return new PaymentMethodId(text);
  }
}
