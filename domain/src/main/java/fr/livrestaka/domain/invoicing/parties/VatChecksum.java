package fr.livrestaka.domain.invoicing.parties;

/** How the digits of VAT numbers check each other, by member state. */
final class VatChecksum {
  private static final int[] DANISH = {2, 7, 6, 5, 4, 3, 2, 1};
  private static final int[] ESTONIAN = {3, 7, 1, 3, 7, 1, 3, 7, 1};
  private static final int[] FINNISH = {7, 9, 10, 5, 8, 4, 2, 1};
  private static final int[] GREEK = {256, 128, 64, 32, 16, 8, 4, 2};
  private static final int[] HUNGARIAN = {9, 7, 3, 1, 9, 7, 3, 1};
  private static final int[] MALTESE = {3, 4, 6, 7, 8, 9, 10, 1};
  private static final int[] POLISH = {6, 5, 7, 2, 3, 4, 5, 6, 7, 10};
  private static final int[] PORTUGUESE = {9, 8, 7, 6, 5, 4, 3, 2, 1};

  private VatChecksum() {}

  /**
   * Whether the digits check; so do those of a state whose rule is not known here.
   *
   * @param prefix the state's two letters
   * @param number what follows, of the state's format
   */
  static boolean holds(String prefix, String number) {
    return switch (prefix) {
      case "BE" -> isRest(number, 8, 97);
      case "DE", "HR" -> isElevenTen(number);
      case "DK" -> sum(number, DANISH) % 11 == 0;
      case "EE" -> sum(number, ESTONIAN) % 10 == 0;
      case "EL" -> sum(number, GREEK) % 11 % 10 == last(number);
      case "FI" -> sum(number, FINNISH) % 11 == 0;
      case "HU" -> sum(number, HUNGARIAN) % 10 == 0;
      case "IT" -> Luhn.holds(number);
      case "LU" -> Integer.parseInt(number.substring(0, 6)) % 89 == rest(number, 6);
      case "MT" -> sum(number, MALTESE) % 37 == 0;
      case "PL" -> sum(number, POLISH) % 11 == 0;
      case "PT" -> isPortuguese(number);
      case "SE" -> Luhn.holds(number.substring(0, 10));
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
