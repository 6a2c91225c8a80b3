package fr.livrestaka.domain.invoicing;

import fr.livrestaka.domain.shared.Money;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One service that is invoiced.
 *
 * @param label its name
 * @param details free text, may have line breaks
 * @param quantity 1 or more
 * @param unitNet price of one in euros, without VAT, with 2 to 6 decimals
 * @param net price of all, without VAT; prices include VAT, so that it may differ by less than a
 *     cent and a half from the product of quantity and rounded price
 */
public record InvoiceLine(
    String label,
    Optional<String> details,
    int quantity,
    SalesUnit unit,
    BigDecimal unitNet,
    Money net) {
  /** Greatest number of decimals of a price of one (BR-FR-DEC-03). */
  public static final int MOST_DECIMALS = 6;

  private static final BigDecimal TOLERANCE = new BigDecimal("0.015");

  /**
   * @throws IllegalArgumentException where the quantity is below 1, or the net amount is another
   *     than quantity and price give
   */
  public InvoiceLine {
    if (quantity < 1) throw new IllegalArgumentException("quantity " + quantity);
    BigDecimal product = unitNet.multiply(BigDecimal.valueOf(quantity));
    BigDecimal difference = product.subtract(euros(net)).abs();
    BigDecimal allowed = quantity == 1 ? BigDecimal.ZERO : TOLERANCE;
    if (difference.compareTo(allowed) > 0) throw new IllegalArgumentException("net " + net);
  }

  /** One service at a price. */
  public static InvoiceLine ofOne(String label, Optional<String> details, Money net) {
    return new InvoiceLine(label, details, 1, SalesUnit.SERVICE, euros(net), net);
  }

  public static BigDecimal euros(Money money) {
    return BigDecimal.valueOf(money.cents(), 2);
  }
}
