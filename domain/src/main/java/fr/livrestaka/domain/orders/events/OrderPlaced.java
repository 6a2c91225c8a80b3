package fr.livrestaka.domain.orders.events;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.shared.DomainEvent;
import java.util.Optional;

/** A client placed an order. */
public record OrderPlaced(OrderId order, AccountId client) implements DomainEvent {
  @Override
  public Optional<String> subject() {
    return Optional.of("order:" + order.value());
  }
}
