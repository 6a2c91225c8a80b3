package fr.livrestaka.domain.invoicing.parties;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A French VAT number (CGI art. 286 ter; key as BOI-TVA-DECLA-20-10-20 gives it): {@code FR}, a key
 * of two digits, the company's {@link Siren}. The key is (12 + 3 × (SIREN mod 97)) mod 97.
 *
 * @param text for example {@code FR44732829320}
 */
public record VatNumber(String text) {
  private static final Pattern SHAPE = Pattern.compile("FR(\\d{2})(\\d{9})");
  private static final int MODULUS = 97;

  /**
   * @throws IllegalArgumentException where it is no such number
   */
  public VatNumber {
    if (!checks(text)) throw new IllegalArgumentException("no VAT number");
  }

  /**
   * @param text may be grouped by blanks and full stops, and in lower case
   * @return empty where it is no such number
   */
  public static Optional<VatNumber> parse(String text) {
    String compact = EuVatNumber.compact(text);
    return checks(compact) ? Optional.of(new VatNumber(compact)) : Optional.empty();
  }

  public Siren siren() {
    return new Siren(text.substring("FR00".length()));
  }

  /**
   * Whether it is one of Monaco, which has no SIREN in it: {@code FR}, the same key, then three
   * noughts and six digits.
   *
   * @param text without blanks, in capital letters
   */
  static boolean isMonegasque(String text) {
    Matcher shape = SHAPE.matcher(text);
    return shape.matches()
        && shape.group(2).startsWith("000")
        && Integer.parseInt(shape.group(1)) == key(shape.group(2));
  }

  private static boolean checks(String text) {
    Matcher shape = SHAPE.matcher(text);
    if (!shape.matches()) return false;
    Optional<Siren> siren = Siren.parse(shape.group(2));
    return siren.isPresent() && Integer.parseInt(shape.group(1)) == key(siren.get().digits());
  }

  private static int key(String digits) {
    return (12 + 3 * (Integer.parseInt(digits) % MODULUS)) % MODULUS;
  }
}
