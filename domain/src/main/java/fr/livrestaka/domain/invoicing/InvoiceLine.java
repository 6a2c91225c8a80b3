package fr.livrestaka.domain.invoicing;

import fr.livrestaka.domain.shared.Money;
import java.util.Optional;

/**
 * One service that is invoiced.
 *
 * @param label its name
 * @param details free text, may have line breaks
 * @param quantity 1 or more
 * @param unitNet price of one, without VAT
 */
public record InvoiceLine(String label, Optional<String> details, int quantity, Money unitNet) {
  /**
   * @throws IllegalArgumentException where the quantity is below 1
   */
  public InvoiceLine {
    if (quantity < 1) throw new IllegalArgumentException("quantity " + quantity);
  }

  /** Price of all, without VAT. */
  public Money net() {
    return unitNet.times(quantity);
  }
}
