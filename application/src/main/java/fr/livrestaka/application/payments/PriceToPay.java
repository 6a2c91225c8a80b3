package fr.livrestaka.application.payments;

import fr.livrestaka.application.orders.port.Estimates;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.payments.NotPayable;
import fr.livrestaka.domain.shared.Money;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;

/** What an order can be paid at. Within the open transaction, with the order locked. */
@Singleton
public class PriceToPay {
  private final Estimates estimates;

  @Inject
  public PriceToPay(Estimates estimates) {
    this.estimates = estimates;
  }

  /**
   * @throws NotPayable it is cancelled, has no price yet, or its estimate has expired
   */
  Money of(Order order, Instant now) {
    if (order.isCancelled()) throw NotPayable.cancelled();
    if (isExpired(order, now)) throw NotPayable.estimateExpired();
    return order.amountDue().orElseThrow(NotPayable::withoutPrice);
  }

  /** Whether it can be paid at this price. */
  boolean is(Money amount, Order order, Instant now) {
    return !order.isCancelled() && !isExpired(order, now) && order.costs(amount);
  }

  private boolean isExpired(Order order, Instant now) {
    return estimates.latest(order.id()).filter(last -> last.isExpiredAt(now)).isPresent();
  }
}
