package fr.livrestaka.domain.pricing;

import fr.livrestaka.domain.shared.Money;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The price as buyers read it, for example {@code 2€/page} or {@code 2,50€} (contract B 6.8). */
final class ShownPrice {
  static final int LONGEST = 50;
  private static final Pattern UNIT = Pattern.compile("€(\\h*/\\h*\\p{L}+|[^€\\d]*$)");
  private static final Pattern AMOUNT =
      Pattern.compile("(?<!\\d)(\\d{1,3}(?:[\\h.]\\d{3}){1,2}|\\d{1,9})(?:[,.](\\d{1,2}))?\\h*€");
  private static final int CENTS = 100;

  private ShownPrice() {}

  /** Whole euros without decimals; the unit is left out where there is no room for it. */
  static String of(Money price, String unit) {
    String amount =
        price.cents() % CENTS == 0
            ? price.cents() / CENTS + "€"
            : String.format(Locale.ROOT, "%d,%02d€", price.cents() / CENTS, price.cents() % CENTS);
    return amount.length() + unit.length() <= LONGEST ? amount + unit : amount;
  }

  /** Whether the text names an amount, and none that is this price. */
  static boolean contradicts(String shown, Money price) {
    List<Long> named =
        AMOUNT
            .matcher(shown)
            .results()
            .map(found -> cents(found.group(1), found.group(2)))
            .toList();
    return !named.isEmpty() && !named.contains(price.cents());
  }

  private static long cents(String euros, String decimals) {
    String whole = euros.replaceAll("\\D", "");
    String fraction = decimals == null ? "00" : (decimals + "0").substring(0, 2);
    return Long.parseLong(whole) * CENTS + Long.parseLong(fraction);
  }

  /** What follows the amount, such as {@code /page}, but never another amount; may be empty. */
  static String unitOf(String shown) {
    Matcher unit = UNIT.matcher(shown);
    return unit.find() ? unit.group(1) : "";
  }
}
