package fr.livrestaka.domain.support;

import fr.livrestaka.domain.shared.DomainEvent;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Violation;
import java.util.Locale;
import java.util.regex.Pattern;

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
    String nom, String email, String telephone, String sujet, String message)
    implements DomainEvent {
  private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");

  /**
   * Trims the values and checks them.
   *
   * @throws InvalidInput with the first rule that is broken
   */
  public static ContactRequested of(
      String nom, String email, String telephone, String sujet, String message) {
    String address = checked("email", email, 255).toLowerCase(Locale.ROOT);
    if (!EMAIL.matcher(address).matches()) {
      throw new InvalidInput(Violation.malformedEmail("email"));
    }
    return new ContactRequested(
        checked("nom", nom, 100),
        address,
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
