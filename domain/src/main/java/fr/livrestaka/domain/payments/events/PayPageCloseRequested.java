package fr.livrestaka.domain.payments.events;

import fr.livrestaka.domain.shared.Wish;
import java.util.Optional;

/**
 * Nobody should pay a guest order any more: it was erased with the person who had sent it. Its
 * checkouts name no payer.
 */
public record PayPageCloseRequested(String guestOrder) implements Wish {
  @Override
  public Optional<String> subject() {
    return Optional.of("guest-order:" + guestOrder);
  }
}
