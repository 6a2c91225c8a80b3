package fr.livrestaka.application.shared.port;

import fr.livrestaka.domain.accounts.EmailAddress;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Violation;

/** Which mail addresses our mail server can send to. */
@FunctionalInterface
public interface MailReach {
  /**
   * Whether addresses may have other than ASCII characters before the {@code @} (SMTPUTF8, RFC
   * 6531). May ask the mail server, so never inside a transaction; false where it is not known.
   */
  boolean takesInternationalMailboxes();

  /** Whether mail can be sent to a well-formed address. */
  default boolean reaches(String address) {
    return !EmailAddress.needsSmtpUtf8(address) || takesInternationalMailboxes();
  }

  /**
   * @param field name of the input field on the wire
   * @throws InvalidInput where our mail server cannot send to the address
   */
  default void check(String field, String address) {
    if (!reaches(address)) throw new InvalidInput(Violation.malformedEmail(field));
  }
}
