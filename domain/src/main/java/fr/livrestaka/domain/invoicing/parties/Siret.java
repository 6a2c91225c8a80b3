package fr.livrestaka.domain.invoicing.parties;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of an establishment of a French company: the company's {@link Siren}, then five
 * digits. All fourteen satisfy Luhn's rule; those of La Poste, which has more establishments than
 * that leaves room for, may have a sum of digits that is a multiple of five instead (INSEE).
 */
public record Siret(String digits) {
  private static final Pattern SHAPE = Pattern.compile("\\d{14}");
  private static final int SIREN_LENGTH = 9;
  private static final String LA_POSTE = "356000000";
  private static final int LA_POSTE_DIVISOR = 5;

  /**
   * @throws IllegalArgumentException where these are not fourteen digits that check
   */
  public Siret {
    if (!checks(digits)) throw new IllegalArgumentException("no SIRET");
  }

  /**
   * @param text may be grouped by blanks, as in {@code 732 829 320 00074}
   * @return empty where it is no such number
   */
  public static Optional<Siret> parse(String text) {
    String digits = Luhn.withoutBlanks(text);
    return checks(digits) ? Optional.of(new Siret(digits)) : Optional.empty();
  }

  public Siren siren() {
    return new Siren(digits.substring(0, SIREN_LENGTH));
  }

  /**
   * A SIRET or SIREN as people read it, in groups with spaces that do not break: {@code 732 829 320
   * 00074}.
   *
   * @param digits of any other length stay as they are
   */
  public static String grouped(String digits) {
    if (!isShaped(digits) && !Siren.isShaped(digits)) return digits;
    String siren = digits.substring(0, SIREN_LENGTH).replaceAll("(\\d{3})(?=\\d)", "$1\u00a0");
    String rest = digits.substring(SIREN_LENGTH);
    return rest.isEmpty() ? siren : siren + "\u00a0" + rest;
  }

  /** Whether the text has fourteen digits, right or not. */
  public static boolean isShaped(String text) {
    return SHAPE.matcher(text).matches();
  }

  private static boolean checks(String digits) {
    if (!isShaped(digits) || Siren.parse(digits.substring(0, SIREN_LENGTH)).isEmpty()) return false;
    return Luhn.holds(digits)
        || (digits.startsWith(LA_POSTE) && sum(digits) % LA_POSTE_DIVISOR == 0);
  }

  private static int sum(String digits) {
    return digits.chars().map(digit -> digit - '0').sum();
  }
}
