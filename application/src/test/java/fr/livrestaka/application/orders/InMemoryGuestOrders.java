package fr.livrestaka.application.orders;

import fr.livrestaka.application.orders.port.GuestOrders;
import fr.livrestaka.application.shared.Undoable;
import fr.livrestaka.domain.orders.GuestOrder;
import fr.livrestaka.domain.orders.GuestOrderId;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Guest orders in memory, none of them the former service's. */
public final class InMemoryGuestOrders implements GuestOrders, Undoable {
  private final Map<GuestOrderId, GuestOrder> byId = new LinkedHashMap<>();

  @Override
  public void add(GuestOrder order) {
    if (byId.putIfAbsent(order.id(), order) != null) {
      throw new IllegalStateException(order.id().value());
    }
  }

  @Override
  public Optional<GuestOrder> find(GuestOrderId id) {
    return Optional.ofNullable(byId.get(id));
  }

  @Override
  public Optional<GuestOrder> findBySession(String sessionId) {
    return byId.values().stream()
        .filter(one -> one.stripeSessionId().equals(Optional.of(sessionId)))
        .findFirst();
  }

  @Override
  public Optional<GuestOrder> lock(GuestOrderId id) {
    return find(id);
  }

  @Override
  public void save(GuestOrder order) {
    byId.replace(order.id(), order);
  }

  @Override
  public void remove(GuestOrderId id) {
    byId.remove(id);
  }

  @Override
  public List<GuestOrderId> unpaidBefore(Instant instant, int most) {
    return byId.values().stream()
        .filter(one -> !one.isProcessed() && one.createdAt().isBefore(instant))
        .sorted(Comparator.comparing(GuestOrder::createdAt).thenComparing(one -> one.id().value()))
        .limit(most)
        .map(GuestOrder::id)
        .toList();
  }

  @Override
  public List<GuestOrderId> formerUnpaidBefore(Instant instant, int most) {
    return List.of();
  }

  @Override
  public long countFormerUnpaidBefore(Instant instant) {
    return 0;
  }

  public List<GuestOrder> all() {
    return List.copyOf(byId.values());
  }

  @Override
  public Runnable undo() {
    Map<GuestOrderId, GuestOrder> before = Map.copyOf(byId);
    return () -> {
      byId.clear();
      byId.putAll(before);
    };
  }
}
