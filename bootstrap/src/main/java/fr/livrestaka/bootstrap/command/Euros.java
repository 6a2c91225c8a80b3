package fr.livrestaka.bootstrap.command;

import fr.livrestaka.domain.shared.Money;
import java.math.BigDecimal;

/** Amounts as commands print them. */
final class Euros {
  private Euros() {}

  /** With a point and two decimals, whatever the machine's language. */
  static String text(Money amount) {
    return BigDecimal.valueOf(amount.cents(), 2).toPlainString();
  }
}
