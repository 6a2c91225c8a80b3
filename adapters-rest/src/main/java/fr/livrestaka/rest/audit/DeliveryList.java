package fr.livrestaka.rest.audit;

import fr.livrestaka.application.audit.DeliveryView;
import fr.livrestaka.application.shared.Page;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of deliveries. */
@Serdeable
record DeliveryList(boolean success, List<Row> data, Pagination pagination) {

  /** A delivery; never what its event says. */
  @Serdeable
  record Row(
      String id,
      String eventType,
      String listener,
      String status,
      int attempts,
      Instant occurredAt,
      Instant nextAttemptAt,
      @Nullable String lastError) {

    public static Row of(DeliveryView view) {
      return new Row(
          view.id(),
          view.eventType(),
          view.listener(),
          view.status().name(),
          view.attempts(),
          view.occurredAt(),
          view.nextAttemptAt(),
          view.lastError().orElse(null));
    }
  }

  /** Where in the list the page is. */
  @Serdeable
  record Pagination(int page, int limit, long total, int totalPages) {}

  static DeliveryList of(Page<DeliveryView> page) {
    return new DeliveryList(
        true,
        page.rows().stream().map(Row::of).toList(),
        new Pagination(page.number(), page.size(), page.total(), page.totalPages()));
  }
}
