package fr.livrestaka.domain.accounts;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What stands behind the {@code @} of a mail address (RFC 5321 4.1.2, RFC 5890). */
final class MailDomain {
  private static final String LABEL = "(?!-)[A-Za-z0-9-]{1,63}(?<!-)";
  private static final Pattern NAME =
      Pattern.compile(LABEL + "(?:\\." + LABEL + ")++(?<!\\.[0-9]{1,63})");

  private MailDomain() {}

  /**
   * The form that goes over the wire: labels with other than ASCII letters in their ACE form
   * ({@code xn--…}); an ASCII name stays as it is.
   *
   * @return empty where it is no name of a mail domain, or where the ACE form would name another
   *     one (the JDK has the rules of 2003, which take {@code ß} for {@code ss})
   */
  static Optional<String> toAscii(String domain) {
    try {
      String ascii = isAscii(domain) ? domain : IDN.toASCII(domain);
      return NAME.matcher(ascii).matches() && namesTheSame(ascii, domain)
          ? Optional.of(ascii)
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  static boolean isAscii(String text) {
    return text.chars().allMatch(sign -> sign < 0x80);
  }

  private static boolean namesTheSame(String ascii, String domain) {
    return isAscii(domain) || comparable(IDN.toUnicode(ascii)).equals(comparable(domain));
  }

  private static String comparable(String domain) {
    return Normalizer.normalize(domain.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
  }
}
