package fr.livrestaka.application.audit;

import fr.livrestaka.application.audit.port.Deliveries;
import fr.livrestaka.application.shared.Page;
import fr.livrestaka.application.shared.PageRequest;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Deliveries in memory. */
public final class InMemoryDeliveries implements Deliveries {
  private final Map<String, DeliveryView> rows = new LinkedHashMap<>();

  public void add(DeliveryView delivery) {
    rows.put(delivery.id(), delivery);
  }

  @Override
  public Page<DeliveryView> list(DeliveryStatus status, PageRequest page) {
    List<DeliveryView> all =
        rows.values().stream()
            .filter(delivery -> delivery.status() == status)
            .sorted(Comparator.comparing(DeliveryView::nextAttemptAt))
            .toList();
    List<DeliveryView> some = all.stream().skip(page.offset()).limit(page.size()).toList();
    return new Page<>(some, page.number(), page.size(), all.size());
  }

  @Override
  public Optional<DeliveryView> find(String id) {
    return Optional.ofNullable(rows.get(id));
  }

  @Override
  public boolean retry(String id, Instant now) {
    Optional<DeliveryView> parked =
        find(id).filter(delivery -> delivery.status() == DeliveryStatus.PARKED);
    parked.ifPresent(
        delivery ->
            add(
                new DeliveryView(
                    id,
                    delivery.eventType(),
                    delivery.listener(),
                    DeliveryStatus.PENDING,
                    0,
                    delivery.occurredAt(),
                    now,
                    delivery.lastError())));
    return parked.isPresent();
  }
}
