package fr.livrestaka.domain.messaging;

import fr.livrestaka.domain.accounts.EmailAddress;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Violation;
import java.util.Optional;

/**
 * Somebody without an account who writes to the team.
 *
 * @param email as typed; compared without regard to case
 * @param name at most 100 characters
 * @param phone at most 20 characters
 */
public record Visitor(String email, Optional<String> name, Optional<String> phone) {
  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_PHONE = 20;

  /**
   * A visitor who writes in the chat of the public site, where all three are required (contract C
   * M1).
   *
   * @throws InvalidInput where one is blank, too long or no mail address
   */
  public static Visitor of(String email, String name, String phone) {
    String address = checked("email", email, EmailAddress.MAX_LENGTH);
    EmailAddress.check("email", address);
    return new Visitor(
        address,
        Optional.of(checked("name", name, LONGEST_NAME)),
        Optional.of(checked("phone", phone, LONGEST_PHONE)));
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
    return "Visitor";
  }
}
