package fr.livrestaka.application.orders.port;

import fr.livrestaka.domain.orders.OrderId;
import java.time.Instant;
import java.util.Optional;

/**
 * When the contract of an order was confirmed on a durable medium, with the terms and the right of
 * withdrawal (C. conso. L221-13).
 */
public interface OrderConfirmations {
  /** Keeps when the confirmation was sent; the first time stays. */
  void sent(OrderId order, Instant at);

  /** Empty where none was sent. */
  Optional<Instant> sentAt(OrderId order);
}
