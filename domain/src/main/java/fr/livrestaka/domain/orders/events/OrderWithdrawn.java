package fr.livrestaka.domain.orders.events;

import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.withdrawal.WithdrawalId;
import fr.livrestaka.domain.shared.DomainEvent;
import java.util.Optional;

/** An author has withdrawn from the contract about an order. */
public record OrderWithdrawn(WithdrawalId withdrawal, OrderId order) implements DomainEvent {
  @Override
  public Optional<String> subject() {
    return Optional.of("order:" + order.value());
  }
}
