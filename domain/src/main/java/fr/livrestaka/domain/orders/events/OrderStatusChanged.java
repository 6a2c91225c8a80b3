package fr.livrestaka.domain.orders.events;

import fr.livrestaka.domain.orders.Actor;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.OrderStatus;
import fr.livrestaka.domain.shared.DomainEvent;
import java.util.Optional;

/** An order was moved to another status. */
public record OrderStatusChanged(OrderId order, OrderStatus from, OrderStatus to, Actor.Part by)
    implements DomainEvent {
  @Override
  public Optional<String> subject() {
    return Optional.of("order:" + order.value());
  }
}
