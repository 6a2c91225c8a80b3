package fr.livrestaka.domain.invoicing.parties;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The VAT number of a business in a member state other than France (directive 2006/112/EC, art. 214
 * and 215): the state's prefix and what the state's own format says. Where a state publishes how
 * its digits check each other, they are checked; nobody is asked whether the number is in use.
 *
 * @param text without blanks, in capital letters, for example {@code BE0123456749}
 */
public record EuVatNumber(String text) {
  private static final int PREFIX = 2;
  private static final Pattern SEPARATORS = Pattern.compile("[.\\-/]");

  /** What follows the prefix, by prefix; in Italy the eighth to tenth digits are an office. */
  private static final Map<String, Pattern> SHAPES =
      Map.ofEntries(
          shape("AT", "U\\d{8}"),
          shape("BE", "[01]\\d{9}"),
          shape("BG", "\\d{9,10}"),
          shape("CY", "\\d{8}[A-Z]"),
          shape("CZ", "[0-8]\\d{7}|\\d{9,10}"),
          shape("DE", "[1-9]\\d{8}"),
          shape("DK", "\\d{8}"),
          shape("EE", "\\d{9}"),
          shape("EL", "\\d{9}"),
          shape("ES", "[A-Z]\\d{7}[A-Z]|\\d{8}[A-Z]|[A-Z]\\d{8}"),
          shape("FI", "\\d{8}"),
          shape("HR", "\\d{11}"),
          shape("HU", "\\d{8}"),
          shape("IE", "\\d{7}[A-W][A-I]?|\\d[A-Z+*]\\d{5}[A-W]"),
          shape("IT", "(?!0{7})\\d{7}(0(?!00)\\d{2}|100|12[01]|888|999)\\d"),
          shape("LT", "\\d{9}|\\d{12}"),
          shape("LU", "\\d{8}"),
          shape("LV", "\\d{11}"),
          shape("MT", "\\d{8}"),
          shape("NL", "[0-9A-Z+*]{9}B\\d{2}"),
          shape("PL", "\\d{10}"),
          shape("PT", "[1-9]\\d{8}"),
          shape("RO", "[1-9]\\d{1,9}"),
          shape("SE", "\\d{10}01"),
          shape("SI", "[1-9]\\d{7}"),
          shape("SK", "[1-9]\\d[2-46-9]\\d{7}"));

  /**
   * @throws IllegalArgumentException where it is no such number
   */
  public EuVatNumber {
    if (!checks(text)) throw new IllegalArgumentException("no VAT number of a member state");
  }

  /**
   * @param any may be grouped by blanks, full stops, dashes and slashes, and in lower case
   * @return empty where it is no such number, French ones included
   */
  public static Optional<EuVatNumber> parse(String any) {
    String compact = compact(any);
    return checks(compact) ? Optional.of(new EuVatNumber(compact)) : Optional.empty();
  }

  /** The state by ISO 3166-1, which the prefix is but for Greece. */
  public String country() {
    String prefix = text.substring(0, PREFIX);
    return prefix.equals("EL") ? "GR" : prefix;
  }

  /**
   * Whether a country is another member state than France.
   *
   * @param country ISO 3166-1
   */
  public static boolean isOtherMember(String country) {
    return country.equals("GR") || (SHAPES.containsKey(country) && !country.equals("EL"));
  }

  /** Without blanks, full stops, dashes and slashes, in capital letters. */
  static String compact(String any) {
    return SEPARATORS.matcher(Luhn.withoutBlanks(any)).replaceAll("").toUpperCase(Locale.ROOT);
  }

  /** Whether a text begins as the numbers of another member state than France do. */
  static boolean hasPrefix(String text) {
    return text.length() >= PREFIX && SHAPES.containsKey(text.substring(0, PREFIX));
  }

  private static boolean checks(String text) {
    if (text.length() <= PREFIX) return false;
    String prefix = text.substring(0, PREFIX);
    String number = text.substring(PREFIX);
    Pattern shape = SHAPES.get(prefix);
    return shape != null && shape.matcher(number).matches() && VatChecksum.holds(prefix, number);
  }

  private static Map.Entry<String, Pattern> shape(String prefix, String number) {
    return Map.entry(prefix, Pattern.compile(number));
  }
}
