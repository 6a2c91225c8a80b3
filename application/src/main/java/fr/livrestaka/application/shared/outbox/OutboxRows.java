package fr.livrestaka.application.shared.outbox;

import fr.livrestaka.application.shared.Lane;
import fr.livrestaka.domain.shared.DomainEvent;
import java.time.Instant;
import java.util.List;

/** Stores deliveries that are due, in the open transaction. */
public interface OutboxRows {
  /**
   * One event for one listener.
   *
   * @param eventId the same for all listeners of an event
   * @param lane where it begins
   */
  record NewDelivery(
      String id,
      String eventId,
      DomainEvent event,
      String listener,
      Lane lane,
      Instant occurredAt) {}

  /**
   * @throws IllegalStateException outside a transaction, also where there is none to add
   */
  void add(List<NewDelivery> deliveries);
}
