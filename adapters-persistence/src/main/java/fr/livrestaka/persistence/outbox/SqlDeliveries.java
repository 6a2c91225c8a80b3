package fr.livrestaka.persistence.outbox;

import fr.livrestaka.application.audit.DeliveryStatus;
import fr.livrestaka.application.audit.DeliveryView;
import fr.livrestaka.application.audit.port.Deliveries;
import fr.livrestaka.application.shared.Page;
import fr.livrestaka.application.shared.PageRequest;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Table {@code outbox} without its payloads. */
@Singleton
final class SqlDeliveries implements Deliveries {
  private final DeliveryRows rows;

  SqlDeliveries(DeliveryRows rows) {
    this.rows = rows;
  }

  @Override
  public Page<DeliveryView> list(DeliveryStatus status, PageRequest page) {
    List<DeliveryView> found =
        rows.list(status.name(), page.size(), page.offset()).stream()
            .map(DeliveryViewRow::toView)
            .toList();
    return new Page<>(found, page.number(), page.size(), rows.count(status.name()));
  }

  @Override
  public Optional<DeliveryView> find(String id) {
    return rows.findView(id).map(DeliveryViewRow::toView);
  }

  @Override
  public boolean retry(String id, Instant now) {
    return rows.retry(id, now) == 1;
  }
}
