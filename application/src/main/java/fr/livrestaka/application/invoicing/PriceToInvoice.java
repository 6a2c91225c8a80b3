package fr.livrestaka.application.invoicing;

import fr.livrestaka.application.orders.port.Estimates;
import fr.livrestaka.domain.invoicing.refusals.OrderNotInvoiceable;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.PayablePrice;
import fr.livrestaka.domain.shared.Money;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/**
 * What an order can be invoiced at before it is paid. Within the open transaction, order locked.
 */
@Singleton
public class PriceToInvoice {
  private final Estimates estimates;

  @Inject
  public PriceToInvoice(Estimates estimates) {
    this.estimates = estimates;
  }

  /**
   * @throws OrderNotInvoiceable it is paid, cancelled, has no price yet, or its estimate has
   *     expired
   */
  Money of(Order order, Instant now) {
    if (order.isPaid()) throw OrderNotInvoiceable.paid();
    return switch (PayablePrice.of(order, estimates.latest(order.id()), now)) {
      case PayablePrice.Due due -> due.amount();
      case PayablePrice.Cancelled cancelled -> throw OrderNotInvoiceable.cancelled();
      case PayablePrice.Outdated outdated -> throw OrderNotInvoiceable.estimateExpired();
      case PayablePrice.Unknown unknown -> throw OrderNotInvoiceable.withoutPrice();
    };
  }

  /**
   * @return empty where {@link #of} refuses
   */
  public Optional<Money> ifAny(Order order, Instant now) {
    try {
      return Optional.of(of(order, now));
    } catch (OrderNotInvoiceable e) {
      return Optional.empty();
    }
  }
}
