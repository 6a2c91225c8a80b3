package fr.livrestaka.domain.accounts;

import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Violation;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which mail addresses are taken: those that a mail can be sent to without a change (RFC 5321, RFC
 * 6531, RFC 5890), without quotes, comments, display names or address literals, and with at least
 * one dot in the domain (contract A 1.1). Those that the program gives to accounts itself are
 * nobody's.
 */
public final class EmailAddress {
  /** Greatest number of characters, in the form that goes over the wire (RFC 5321 4.5.3.1.3). */
  public static final int MAX_LENGTH = 254;

  private static final int MAX_LOCAL_BYTES = 64;

  /** Signs of an atom (RFC 5322 3.2.3), and visible ones beyond ASCII (RFC 6531 3.3). */
  private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~[^\\x00-\\x7F\\p{Z}\\p{C}]-]++";

  private static final Pattern LOCAL = Pattern.compile(ATOM + "(?:\\." + ATOM + ")*+");

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
   * @param address as typed: lower case may turn one sign into another
   * @return what is wrong with the address, if anything
   */
  public static Optional<Violation> violation(String field, String address) {
    if (address.length() > MAX_LENGTH) return Optional.of(Violation.tooLong(field, MAX_LENGTH));
    if (sendable(address).isEmpty()) return Optional.of(Violation.malformedEmail(field));
    return isReserved(address)
        ? Optional.of(Violation.custom(field, "accounts.email-reserved"))
        : Optional.empty();
  }

  /**
   * The form that goes over the wire: the domain in ASCII, the part before the {@code @} as it is.
   *
   * @return empty where no mail can be sent to the address
   */
  public static Optional<String> sendable(String address) {
    int at = address.lastIndexOf('@');
    if (at < 0 || !isLocal(address.substring(0, at))) return Optional.empty();
    return MailDomain.toAscii(address.substring(at + 1))
        .map(domain -> address.substring(0, at + 1) + domain)
        .filter(wire -> wire.getBytes(StandardCharsets.UTF_8).length <= MAX_LENGTH);
  }

  /**
   * Whether only a mail server that offers SMTPUTF8 (RFC 6531) can send to the address: it has
   * other than ASCII characters before the {@code @}.
   */
  public static boolean needsSmtpUtf8(String address) {
    return !MailDomain.isAscii(address.substring(0, Math.max(0, address.lastIndexOf('@'))));
  }

  /** Also in lower case, in which it may be stored. Signs that stand for others are refused. */
  private static boolean isLocal(String local) {
    return isShort(local)
        && isShort(local.toLowerCase(Locale.ROOT))
        && LOCAL.matcher(local).matches()
        && Normalizer.isNormalized(local, Normalizer.Form.NFKC);
  }

  private static boolean isShort(String local) {
    return local.getBytes(StandardCharsets.UTF_8).length <= MAX_LOCAL_BYTES;
  }

  /** Those of erased accounts and of the program's own: nobody gets mail there. */
  private static boolean isReserved(String address) {
    return address.equalsIgnoreCase(Account.GUEST_FILES)
        || address.toLowerCase(Locale.ROOT).endsWith(ErasedIdentity.DOMAIN);
  }
}
