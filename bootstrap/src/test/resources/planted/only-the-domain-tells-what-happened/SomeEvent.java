package fr.livrestaka.domain.orders;

import fr.livrestaka.domain.shared.DomainEvent;

public record SomeEvent(String order) implements DomainEvent {
  public static SomeEvent of(String order) {
    return new SomeEvent(order);
  }
}
