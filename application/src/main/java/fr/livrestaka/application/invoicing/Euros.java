package fr.livrestaka.application.invoicing;

import fr.livrestaka.domain.shared.Money;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

/** Amounts as texts. */
public final class Euros {
  private Euros() {}

  /** As the French write it, for example {@code 1 480,00 €}, with spaces that do not break. */
  public static String french(Money money) {
    return NumberFormat.getCurrencyInstance(Locale.FRANCE)
        .format(BigDecimal.valueOf(money.cents(), 2));
  }
}
