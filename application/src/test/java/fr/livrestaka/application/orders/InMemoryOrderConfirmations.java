package fr.livrestaka.application.orders;

import fr.livrestaka.application.orders.port.OrderConfirmations;
import fr.livrestaka.application.shared.Undoable;
import fr.livrestaka.domain.orders.OrderId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** When contracts were confirmed, in memory. */
public final class InMemoryOrderConfirmations implements OrderConfirmations, Undoable {
  private final Map<OrderId, Instant> sent = new HashMap<>();

  @Override
  public void sent(OrderId order, Instant at) {
    sent.putIfAbsent(order, at);
  }

  @Override
  public Optional<Instant> sentAt(OrderId order) {
    return Optional.ofNullable(sent.get(order));
  }

  @Override
  public Runnable undo() {
    Map<OrderId, Instant> before = Map.copyOf(sent);
    return () -> {
      sent.clear();
      sent.putAll(before);
    };
  }
}
