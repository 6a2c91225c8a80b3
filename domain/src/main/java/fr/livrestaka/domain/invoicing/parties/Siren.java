package fr.livrestaka.domain.invoicing.parties;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a French company (Code de commerce, R123-221): nine digits, the last of which
 * checks the others (Luhn).
 */
public record Siren(String digits) {
  private static final Pattern SHAPE = Pattern.compile("\\d{9}");

  /**
   * @throws IllegalArgumentException where these are not nine digits whose check digit is right
   */
  public Siren {
    if (!isShaped(digits) || !Luhn.holds(digits)) throw new IllegalArgumentException("no SIREN");
  }

  /**
   * @param text may be grouped by blanks, as in {@code 732 829 320}
   * @return empty where it is no such number
   */
  public static Optional<Siren> parse(String text) {
    String digits = Luhn.withoutBlanks(text);
    return isShaped(digits) && Luhn.holds(digits)
        ? Optional.of(new Siren(digits))
        : Optional.empty();
  }

  /** Whether the text has nine digits, right or not. */
  public static boolean isShaped(String text) {
    return SHAPE.matcher(text).matches();
  }
}
