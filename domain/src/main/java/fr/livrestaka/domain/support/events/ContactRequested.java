package fr.livrestaka.domain.support.events;

import fr.livrestaka.domain.accounts.EmailAddress;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Violation;
import fr.livrestaka.domain.shared.Wish;
import java.util.Locale;

/**
 * A visitor wrote through the contact form (contract A 3.2). Nothing else keeps the words: they are
 * forgotten once both mails are sent.
 *
 * @param nom 1 to 100 characters
 * @param email lower case
 * @param telephone at least one character
 * @param sujet 1 to 200 characters
 * @param message 1 to 5000 characters
 */
public record ContactRequested(
    String nom, String email, String telephone, String sujet, String message) implements Wish {
  /**
   * Trims the values and checks them.
   *
   * @throws InvalidInput with the first rule that is broken
   */
  public static ContactRequested of(
      String nom, String email, String telephone, String sujet, String message) {
    String address = checked("email", email, EmailAddress.MAX_LENGTH);
    EmailAddress.check("email", address);
    return new ContactRequested(
        checked("nom", nom, 100),
        address.toLowerCase(Locale.ROOT),
        checked("telephone", telephone, 100),
        checked("sujet", sujet, 200),
        checked("message", message, 5000));
  }

  private static String checked(String field, String value, int most) {
    String trimmed = value.strip();
    if (trimmed.isEmpty()) throw new InvalidInput(Violation.required(field));
    if (trimmed.codePointCount(0, trimmed.length()) > most) {
      throw new InvalidInput(Violation.tooLong(field, most));
    }
    return trimmed;
  }

  @Override
  public String toString() {
    return "ContactRequested";
  }
}
