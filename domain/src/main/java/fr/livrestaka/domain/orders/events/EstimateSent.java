package fr.livrestaka.domain.orders.events;

import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.estimates.EstimateId;
import fr.livrestaka.domain.shared.DomainEvent;
import java.util.Optional;

/** The team has sent an estimate to the author. */
public record EstimateSent(EstimateId estimate, OrderId order) implements DomainEvent {
  @Override
  public Optional<String> subject() {
    return Optional.of("order:" + order.value());
  }
}
