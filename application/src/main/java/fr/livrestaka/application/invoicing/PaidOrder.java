package fr.livrestaka.application.invoicing;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.shared.Money;
import java.time.Instant;

/**
 * A payment that is to be invoiced.
 *
 * @param paymentId our id of the payment, one invoice each; {@code order:} and the order's id where
 *     the former service was paid
 * @param total what was paid, VAT included; more than zero
 */
public record PaidOrder(
    OrderId order, String paymentId, AccountId client, Money total, Instant paidAt) {
  public boolean wasPaidToFormerService() {
    return paymentId.equals("order:" + order.value());
  }
}
