package fr.livrestaka.domain.invoicing.parties;

import java.math.BigInteger;

/** As {@link VatChecksum}, of the states whose numbers hold letters that count. */
final class LetteredVatChecksum {
  private static final String IRISH = "WABCDEFGHIJKLMNOPQRSTUV";
  private static final String SPANISH_BODIES = "ABCDEFGHJNPQRSUVW";
  private static final String SPANISH_BODY_CHECKS = "JABCDEFGHI";
  private static final String SPANISH_PERSONS = "TRWAGMYFPDXBNJZSQVHLCKE";
  private static final String SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ+*";
  private static final int[] CYPRIOT = {1, 0, 5, 7, 9, 13, 15, 17, 19, 21};

  private LetteredVatChecksum() {}

  static boolean holds(String prefix, String number) {
    return switch (prefix) {
      case "CY" -> isCypriot(number);
      case "ES" -> isSpanish(number);
      case "IE" -> isIrish(number);
      case "NL" -> isDutch(number);
      default -> true;
    };
  }

  private static boolean isCypriot(String number) {
    int sum = 0;
    for (int i = 0; i < number.length() - 1; i++) {
      sum += i % 2 == 0 ? CYPRIOT[digit(number, i)] : digit(number, i);
    }
    return !number.startsWith("12") && (char) ('A' + sum % 26) == last(number);
  }

  /** Of a body, a resident or a foreigner; a body's check may be a digit or a letter. */
  private static boolean isSpanish(String number) {
    char first = number.charAt(0);
    if (SPANISH_BODIES.indexOf(first) >= 0) {
      int letter = SPANISH_BODY_CHECKS.indexOf(last(number));
      String check = letter >= 0 ? Integer.toString(letter) : String.valueOf(last(number));
      String digits = number.substring(1, number.length() - 1) + check;
      return digits.chars().allMatch(sign -> sign >= '0' && sign <= '9') && Luhn.holds(digits);
    }
    int foreigner = "XYZ".indexOf(first);
    String rest = number.substring(1, number.length() - 1);
    String digits = foreigner >= 0 ? foreigner + rest : first + rest;
    if ("KLM".indexOf(first) >= 0) digits = rest;
    return digits.chars().allMatch(sign -> sign >= '0' && sign <= '9')
        && SPANISH_PERSONS.charAt(Integer.parseInt(digits) % SPANISH_PERSONS.length())
            == last(number);
  }

  /** The former kind has a sign in the second place, which does not count. */
  private static boolean isIrish(String number) {
    boolean isFormer = !Character.isDigit(number.charAt(1));
    String digits =
        isFormer ? "0" + number.substring(2, 7) + number.charAt(0) : number.substring(0, 7);
    int sum = number.length() > 8 ? 9 * IRISH.indexOf(last(number)) : 0;
    for (int i = 0; i < digits.length(); i++) sum += (8 - i) * digit(digits, i);
    return IRISH.charAt(sum % IRISH.length()) == number.charAt(7);
  }

  /**
   * Made of the company's number, or, since 2020 for natural persons, by ISO/IEC 7064, MOD 97-10.
   */
  private static boolean isDutch(String number) {
    return isOfDutchCompany(number.substring(0, 9)) || isMod97("NL" + number);
  }

  private static boolean isOfDutchCompany(String company) {
    if (!company.chars().allMatch(sign -> sign >= '0' && sign <= '9')) return false;
    int sum = -digit(company, 8);
    for (int i = 0; i < 8; i++) sum += (9 - i) * digit(company, i);
    return sum % 11 == 0;
  }

  private static boolean isMod97(String text) {
    StringBuilder digits = new StringBuilder();
    text.chars().forEach(sign -> digits.append(SIGNS.indexOf(sign)));
    return new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValue() == 1;
  }

  private static char last(String number) {
    return number.charAt(number.length() - 1);
  }

  private static int digit(String number, int at) {
    return number.charAt(at) - '0';
  }
}
