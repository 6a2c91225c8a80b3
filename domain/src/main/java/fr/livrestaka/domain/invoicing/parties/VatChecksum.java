package fr.livrestaka.domain.invoicing.parties;

/** How the digits of VAT numbers check each other, by member state. */
final class VatChecksum {
  private static final int[] CZECH = {8, 7, 6, 5, 4, 3, 2};
  private static final int[] DANISH = {2, 7, 6, 5, 4, 3, 2, 1};
  private static final int[] ESTONIAN = {3, 7, 1, 3, 7, 1, 3, 7, 1};
  private static final int[] FINNISH = {7, 9, 10, 5, 8, 4, 2, 1};
  private static final int[] GREEK = {256, 128, 64, 32, 16, 8, 4, 2};
  private static final int[] HUNGARIAN = {9, 7, 3, 1, 9, 7, 3, 1};
  private static final int[] LATVIAN = {9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1};
  private static final int[] MALTESE = {3, 4, 6, 7, 8, 9, 10, 1};
  private static final int[] POLISH = {6, 5, 7, 2, 3, 4, 5, 6, 7, 10};
  private static final int[] PORTUGUESE = {9, 8, 7, 6, 5, 4, 3, 2, 1};
  private static final int[] ROMANIAN = {7, 5, 3, 2, 1, 7, 5, 3, 2};
  private static final int[] SLOVENIAN = {8, 7, 6, 5, 4, 3, 2};

  private VatChecksum() {}

  /**
   * Whether the digits check; so do those of natural persons in Bulgaria, Czechia and Latvia, which
   * are made by other rules.
   *
   * @param prefix the state's two letters
   * @param number what follows, of the state's format
   */
  static boolean holds(String prefix, String number) {
    return switch (prefix) {
      case "AT" -> isAustrian(number.substring(1));
      case "BE" -> isRest(number, 8, 97);
      case "BG" -> number.length() > 9 || isInTwoSteps(number, 10);
      case "CY", "ES", "IE", "NL" -> LetteredVatChecksum.holds(prefix, number);
      case "CZ" -> number.length() > 8 || (11 - sum(number, CZECH) % 11) % 10 == last(number);
      case "DE", "HR" -> isElevenTen(number);
      case "DK" -> sum(number, DANISH) % 11 == 0;
      case "EE" -> sum(number, ESTONIAN) % 10 == 0;
      case "EL" -> sum(number, GREEK) % 11 % 10 == last(number);
      case "FI" -> sum(number, FINNISH) % 11 == 0;
      case "HU" -> sum(number, HUNGARIAN) % 10 == 0;
      case "IT" -> Luhn.holds(number);
      case "LT" -> number.charAt(number.length() - 2) == '1' && isInTwoSteps(number, 9);
      case "LU" -> Integer.parseInt(number.substring(0, 6)) % 89 == rest(number, 6);
      case "LV" -> number.charAt(0) <= '3' || sum(number, LATVIAN) % 11 == 3;
      case "MT" -> sum(number, MALTESE) % 37 == 0;
      case "PL" -> sum(number, POLISH) % 11 == 0;
      case "PT" -> isPortuguese(number);
      case "RO" -> isRomanian(number);
      case "SE" -> Luhn.holds(number.substring(0, 10));
      case "SI" -> isSlovenian(number);
      case "SK" -> Long.parseLong(number) % 11 == 0;
      default -> true;
    };
  }

  private static boolean isRest(String number, int length, int modulus) {
    int head = Integer.parseInt(number.substring(0, length));
    return modulus - head % modulus == rest(number, length);
  }

  private static int rest(String number, int from) {
    return Integer.parseInt(number.substring(from));
  }

  /** ISO/IEC 7064, MOD 11,10. */
  private static boolean isElevenTen(String number) {
    int product = 10;
    for (int i = 0; i < number.length() - 1; i++) {
      int sum = (digit(number, i) + product) % 10;
      product = 2 * (sum == 0 ? 10 : sum) % 11;
    }
    return (11 - product) % 10 == last(number);
  }

  /** As {@link Luhn}, from the left and four less. */
  private static boolean isAustrian(String digits) {
    int sum = 4;
    for (int i = 0; i < digits.length() - 1; i++) {
      int counted = (i % 2 + 1) * digit(digits, i);
      sum += counted > 9 ? counted - 9 : counted;
    }
    return (10 - sum % 10) % 10 == last(digits);
  }

  /**
   * Weights from one upwards; where the rest would be ten, from three upwards.
   *
   * @param most the highest weight, which one follows
   */
  private static boolean isInTwoSteps(String number, int most) {
    int rest = sumFrom(0, number, most) % 11;
    if (rest == 10) rest = sumFrom(2, number, most) % 11;
    return rest % 10 == last(number);
  }

  private static int sumFrom(int later, String number, int most) {
    int sum = 0;
    for (int i = 0; i < number.length() - 1; i++) {
      sum += (1 + (i + later) % most) * digit(number, i);
    }
    return sum;
  }

  private static boolean isRomanian(String number) {
    String head = "0".repeat(10 - number.length()) + number;
    return 10 * sum(head, ROMANIAN) % 11 % 10 == last(number);
  }

  private static boolean isSlovenian(String number) {
    int check = 11 - sum(number, SLOVENIAN) % 11;
    return check < 11 && check % 10 == last(number);
  }

  /** A check digit that would be ten is zero. */
  private static boolean isPortuguese(String number) {
    int remainder = sum(number, PORTUGUESE) % 11;
    return remainder == 0 || (remainder == 1 && last(number) == 0);
  }

  private static int sum(String number, int[] weights) {
    int sum = 0;
    for (int i = 0; i < weights.length; i++) sum += digit(number, i) * weights[i];
    return sum;
  }

  private static int last(String number) {
    return digit(number, number.length() - 1);
  }

  private static int digit(String number, int at) {
    return number.charAt(at) - '0';
  }
}
