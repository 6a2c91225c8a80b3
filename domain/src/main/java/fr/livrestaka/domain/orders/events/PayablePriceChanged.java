package fr.livrestaka.domain.orders.events;

import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.shared.DomainEvent;
import java.util.Optional;

/**
 * What an order can be paid at is not what it was: another price, none any more, or one again. It
 * carries no price, because whoever follows it looks at what the order can be paid at by then.
 */
public record PayablePriceChanged(OrderId order) implements DomainEvent {
  @Override
  public Optional<String> subject() {
    return Optional.of("order:" + order.value());
  }
}
