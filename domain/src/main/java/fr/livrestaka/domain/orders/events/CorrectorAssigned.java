package fr.livrestaka.domain.orders.events;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.shared.DomainEvent;
import java.util.Optional;

/** A corrector was put in charge of an order. */
public record CorrectorAssigned(OrderId order, AccountId corrector) implements DomainEvent {
  @Override
  public Optional<String> subject() {
    return Optional.of("order:" + order.value());
  }
}
