package fr.livrestaka.domain.orders.events;

import fr.livrestaka.domain.shared.DomainEvent;
import java.util.Optional;

/** Somebody was sent to pay an order that stands once it is paid. */
public record GuestOrderPlaced(String guestOrder, long cents) implements DomainEvent {
  @Override
  public Optional<String> subject() {
    return Optional.of("guest-order:" + guestOrder);
  }
}
