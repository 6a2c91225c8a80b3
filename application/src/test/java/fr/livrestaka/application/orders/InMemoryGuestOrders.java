package fr.livrestaka.application.orders;

import fr.livrestaka.application.orders.port.GuestOrders;
import fr.livrestaka.application.shared.Undoable;
import fr.livrestaka.domain.orders.guests.GuestOrder;
import fr.livrestaka.domain.orders.guests.GuestOrderId;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Guest orders in memory; all of them taken here, or all by the former service. */
public final class InMemoryGuestOrders implements GuestOrders, Undoable {
  private final Map<GuestOrderId, GuestOrder> byId = new LinkedHashMap<>();
  private final Set<GuestOrderId> stuck = new HashSet<>();
  private boolean areFormer;

  /** From now on all count as taken by the former service. */
  public void makeAllFormer() {
    areFormer = true;
  }

  /** From now on this one cannot be removed. */
  public void keep(GuestOrderId id) {
    stuck.add(id);
  }

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
    if (stuck.contains(id)) throw new IllegalStateException(id.value());
    byId.remove(id);
  }

  @Override
  public List<GuestOrderId> unpaidBefore(Instant instant, int most) {
    return areFormer ? List.of() : neverPaidBefore(instant, most);
  }

  private List<GuestOrderId> neverPaidBefore(Instant instant, int most) {
    return byId.values().stream()
        .filter(one -> !one.isProcessed() && one.createdAt().isBefore(instant))
        .sorted(Comparator.comparing(GuestOrder::createdAt).thenComparing(one -> one.id().value()))
        .limit(most)
        .map(GuestOrder::id)
        .toList();
  }

  @Override
  public List<GuestOrderId> formerUnpaidBefore(Instant instant, int most) {
    return areFormer ? neverPaidBefore(instant, most) : List.of();
  }

  @Override
  public long countFormerUnpaidBefore(Instant instant) {
    return formerUnpaidBefore(instant, Integer.MAX_VALUE).size();
  }

  public List<GuestOrder> all() {
    return List.copyOf(byId.values());
  }

  @Override
  public Runnable undo() {
    Map<GuestOrderId, GuestOrder> before = new LinkedHashMap<>(byId);
    return () -> {
      byId.clear();
      byId.putAll(before);
    };
  }
}
