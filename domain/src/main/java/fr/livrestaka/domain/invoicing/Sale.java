package fr.livrestaka.domain.invoicing;

import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.util.Optional;

/**
 * What is invoiced: one service at a price.
 *
 * @param total VAT included where there is any; more than zero
 * @param paidAt empty where it is not paid yet
 */
public record Sale(String label, Optional<String> details, Money total, Optional<Instant> paidAt) {
  /**
   * @throws IllegalArgumentException where the total is not above zero
   */
  public Sale {
    if (!total.isPositive()) throw new IllegalArgumentException("nothing to invoice");
  }
}
