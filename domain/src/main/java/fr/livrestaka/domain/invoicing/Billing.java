package fr.livrestaka.domain.invoicing;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.invoicing.parties.Buyer;
import fr.livrestaka.domain.orders.OrderId;
import java.util.Optional;

/**
 * Who is invoiced for what.
 *
 * @param paymentId our id of the payment; empty where nothing was paid yet
 */
public record Billing(
    OrderId order, AccountId client, Optional<String> paymentId, Buyer buyer, Sale sale) {
  /**
   * @throws IllegalArgumentException where there is a payment, and yet nothing was paid
   */
  public Billing {
    if (paymentId.isPresent() && sale.paidAt().isEmpty()) {
      throw new IllegalArgumentException("a payment of what is not paid");
    }
    if (paymentId.filter(String::isBlank).isPresent()) {
      throw new IllegalArgumentException("a payment without an id");
    }
  }
}
