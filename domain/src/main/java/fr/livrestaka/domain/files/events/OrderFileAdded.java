package fr.livrestaka.domain.files.events;

import fr.livrestaka.domain.files.FileId;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.shared.DomainEvent;
import java.util.Optional;

/** A file was added to an order. */
public record OrderFileAdded(FileId file, OrderId order, boolean byTeam) implements DomainEvent {
  @Override
  public Optional<String> subject() {
    return Optional.of("order:" + order.value());
  }
}
