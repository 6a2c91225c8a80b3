package fr.livrestaka.domain.invoicing;

import fr.livrestaka.domain.shared.Money;
import java.util.Optional;

/**
 * What is sold at one price.
 *
 * @param label name of the service
 * @param details what it was done to, free text that may have line breaks
 * @param quantity 1 or more
 * @param each price of one, VAT included where there is any; zero for what is free
 */
public record SoldLine(
    String label, Optional<String> details, int quantity, SalesUnit unit, Money each) {
  /**
   * @throws IllegalArgumentException where the quantity is below 1 or the price below zero
   */
  public SoldLine {
    if (quantity < 1) throw new IllegalArgumentException("quantity " + quantity);
    if (each.cents() < 0) throw new IllegalArgumentException("negative price");
  }

  public Money total() {
    return each.times(quantity);
  }
}
