package fr.livrestaka.domain.pricing;

import fr.livrestaka.domain.shared.Money;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The price as buyers read it, for example {@code 2€/page} or {@code 2,50€} (contract B 6.8). */
final class ShownPrice {
  static final int LONGEST = 50;
  private static final Pattern UNIT = Pattern.compile("€(\\h*/\\h*\\p{L}+|[^€\\d]*$)");
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

  /** What follows the amount, such as {@code /page}, but never another amount; may be empty. */
  static String unitOf(String shown) {
    Matcher unit = UNIT.matcher(shown);
    return unit.find() ? unit.group(1) : "";
  }
}
