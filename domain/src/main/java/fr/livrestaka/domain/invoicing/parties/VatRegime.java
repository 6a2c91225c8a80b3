package fr.livrestaka.domain.invoicing.parties;

import fr.livrestaka.domain.invoicing.Amounts;
import fr.livrestaka.domain.invoicing.InvoiceLine;
import fr.livrestaka.domain.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** How the seller stands to VAT. The constants are stored data. */
public enum VatRegime {
  /** 20 %, included in the prices (CGI art. 278). */
  STANDARD(20),
  /** Small business without VAT (CGI art. 293 B). */
  FRANCHISE(0);

  private final int percent;

  VatRegime(int percent) {
    this.percent = percent;
  }

  public int percent() {
    return percent;
  }

  /**
   * Splits a total: tax = total × rate / (100 + rate), halves up; net = total − tax (contract B
   * "Invoices").
   *
   * @param total VAT included, zero or more
   * @throws IllegalArgumentException where the total is negative
   * @throws ArithmeticException where it leaves the range of a long
   */
  public Amounts split(Money total) {
    if (total.cents() < 0) throw new IllegalArgumentException("negative total");
    long whole = 100L + percent;
    long twiceTax = Math.multiplyExact(total.cents(), 2L * percent);
    Money tax = Money.ofCents(Math.floorDiv(Math.addExact(twiceTax, whole), 2 * whole));
    return new Amounts(total.minus(tax), tax, total);
  }

  /**
   * The price of one without VAT, in euros with 2 to 6 decimals, halves up.
   *
   * @param gross VAT included
   */
  BigDecimal netOf(Money gross) {
    BigDecimal net =
        BigDecimal.valueOf(gross.cents())
            .divide(
                BigDecimal.valueOf(100L + percent), InvoiceLine.MOST_DECIMALS, RoundingMode.HALF_UP)
            .stripTrailingZeros();
    return net.scale() < 2 ? net.setScale(2, RoundingMode.UNNECESSARY) : net;
  }
}
