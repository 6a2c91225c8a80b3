package fr.livrestaka.application.orders;

import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderStatus;

class AllowedQuestion {
  boolean isGivenUp(Order order, String stored) {
    return order.isCancelled() || OrderStatus.valueOf(stored).isCancelled();
  }
}
