package fr.livrestaka.domain.orders.events;

import fr.livrestaka.domain.shared.DomainEvent;
import java.util.Optional;

/** Somebody was sent to pay an order that comes into being with its payment. */
public record GuestOrderPlaced(String guestOrder, long cents) implements DomainEvent {
  @Override
  public Optional<String> subject() {
    return Optional.of("guest-order:" + guestOrder);
  }
}
