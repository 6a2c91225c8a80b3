package fr.livrestaka.application.payments.checkout;

import fr.livrestaka.application.orders.port.Estimates;
import fr.livrestaka.application.payments.settlement.port.InvoicedOrders;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.PayablePrice;
import fr.livrestaka.domain.payments.refusals.AlreadyPaid;
import fr.livrestaka.domain.payments.refusals.NotPayable;
import fr.livrestaka.domain.shared.Money;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;

/** What an order can be paid at. Within the open transaction, with the order locked. */
@Singleton
public class PriceToPay {
  private final Estimates estimates;
  private final InvoicedOrders invoices;

  @Inject
  public PriceToPay(Estimates estimates, InvoicedOrders invoices) {
    this.estimates = estimates;
    this.invoices = invoices;
  }

  /**
   * @throws NotPayable it is cancelled, has no price yet, or its estimate has expired
   * @throws AlreadyPaid an invoice of that price was marked as paid by hand
   */
  Money of(Order order, Instant now) {
    Money amount =
        switch (payable(order, now)) {
          case PayablePrice.Due due -> due.amount();
          case PayablePrice.Cancelled cancelled -> throw NotPayable.cancelled();
          case PayablePrice.Outdated outdated -> throw NotPayable.estimateExpired();
          case PayablePrice.Unknown unknown -> throw NotPayable.withoutPrice();
        };
    if (invoices.isPaid(order.id(), amount)) throw AlreadyPaid.byInvoice();
    return amount;
  }

  /** Whether it can be paid at this price. */
  boolean is(Money amount, Order order, Instant now) {
    return payable(order, now).equals(new PayablePrice.Due(amount))
        && !invoices.isPaid(order.id(), amount);
  }

  private PayablePrice payable(Order order, Instant now) {
    return PayablePrice.of(order, estimates.latest(order.id()), now);
  }
}
