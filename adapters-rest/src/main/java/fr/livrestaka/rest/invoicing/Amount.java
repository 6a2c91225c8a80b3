package fr.livrestaka.rest.invoicing;

import fr.livrestaka.domain.shared.Money;
import java.math.BigDecimal;

/** Amounts as this area's answers write them: {@code 480.00 €}, with a decimal point. */
public final class Amount {
  private static final int CENT_DIGITS = 2;

  private Amount() {}

  public static String of(Money amount) {
    return BigDecimal.valueOf(amount.cents(), CENT_DIGITS).toPlainString() + " €";
  }
}
