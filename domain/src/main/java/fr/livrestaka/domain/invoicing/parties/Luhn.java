package fr.livrestaka.domain.invoicing.parties;

import java.util.regex.Pattern;

/** The check digit of SIREN and SIRET (ISO/IEC 7812-1, annex B). */
final class Luhn {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

  private Luhn() {}

  /**
   * @param digits ASCII digits only
   */
  static boolean holds(String digits) {
    int sum = 0;
    for (int place = 0; place < digits.length(); place++) {
      int digit = digits.charAt(digits.length() - 1 - place) - '0';
      int counted = place % 2 == 0 ? digit : 2 * digit;
      sum += counted > 9 ? counted - 9 : counted;
    }
    return sum % 10 == 0;
  }

  static String withoutBlanks(String text) {
    return BLANKS.matcher(text).replaceAll("");
  }
}
