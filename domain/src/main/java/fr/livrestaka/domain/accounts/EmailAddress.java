package fr.livrestaka.domain.accounts;

import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Violation;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The shape that mail addresses must have: {@code x@y.z} without blanks (contract A 1.1). Those
 * that the program gives to accounts itself are nobody's.
 */
public final class EmailAddress {
  /** Greatest number of characters that is stored. */
  public static final int MAX_LENGTH = 255;

  private static final String SIGN = "[^\\s\\p{Z}\\p{Cc}\\uFEFF@]";
  private static final Pattern SHAPE = Pattern.compile(SIGN + "+@" + SIGN + "+\\." + SIGN + "+");

  private EmailAddress() {}

  /**
   * @param field name of the input field on the wire
   * @throws InvalidInput where {@link #violation} finds something
   */
  public static void check(String field, String address) {
    violation(field, address)
        .ifPresent(
            found -> {
              throw new InvalidInput(found);
            });
  }

  /**
   * @param field name of the input field on the wire
   * @return what is wrong with the address, if anything
   */
  public static Optional<Violation> violation(String field, String address) {
    if (address.length() > MAX_LENGTH) return Optional.of(Violation.tooLong(field, MAX_LENGTH));
    if (!SHAPE.matcher(address).matches()) return Optional.of(Violation.malformedEmail(field));
    return isReserved(address)
        ? Optional.of(Violation.custom(field, "accounts.email-reserved"))
        : Optional.empty();
  }

  /** Those of erased accounts and of the program's own: nobody gets mail there. */
  private static boolean isReserved(String address) {
    return address.equalsIgnoreCase(Account.GUEST_FILES)
        || address.toLowerCase(Locale.ROOT).endsWith(Account.ERASED_DOMAIN);
  }
}
