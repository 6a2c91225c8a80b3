package fr.livrestaka.application.shared;

import fr.livrestaka.domain.shared.Money;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

/** Amounts as people read them, as in {@code 1 234,50 €}. */
public final class Euros {
  private static final int CENTS = 100;

  private Euros() {}

  public static String of(Money amount) {
    return NumberFormat.getCurrencyInstance(Locale.FRANCE)
        .format(BigDecimal.valueOf(amount.cents(), 2));
  }

  /** Whole euros without decimals. */
  public static String brief(Money amount) {
    NumberFormat format = NumberFormat.getCurrencyInstance(Locale.FRANCE);
    if (amount.cents() % CENTS == 0) format.setMaximumFractionDigits(0);
    return format.format(BigDecimal.valueOf(amount.cents(), 2));
  }
}
