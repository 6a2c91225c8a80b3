package fr.livrestaka.persistence.outbox;

import fr.livrestaka.application.shared.outbox.OutboxRows;
import fr.livrestaka.persistence.shared.OwnTransactions;
import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import java.util.List;

/** Writes one row a listener, in the transaction that is open. */
@Singleton
final class SqlOutbox implements OutboxRows {
  private final DeliveryRows rows;
  private final OwnTransactions transactions;
  private final EventJson json;
  private final ApplicationEventPublisher<EventsRecorded> announcer;

  SqlOutbox(
      DeliveryRows rows,
      OwnTransactions transactions,
      EventJson json,
      ApplicationEventPublisher<EventsRecorded> announcer) {
    this.rows = rows;
    this.transactions = transactions;
    this.json = json;
    this.announcer = announcer;
  }

  @Override
  public void add(List<NewDelivery> deliveries) {
    if (!transactions.isOpenToWrite()) {
      throw new IllegalStateException("An event is recorded outside a transaction that writes");
    }
    if (deliveries.isEmpty()) return;
    rows.saveAll(deliveries.stream().map(this::row).toList());
    transactions.afterCommit(() -> announcer.publishEvent(EventsRecorded.COMMITTED));
  }

  private DeliveryRow row(NewDelivery delivery) {
    return new DeliveryRow(
        delivery.id(),
        delivery.eventId(),
        delivery.event().getClass().getSimpleName(),
        delivery.listener(),
        json.write(delivery.event()),
        delivery.occurredAt(),
        delivery.occurredAt(),
        delivery.lane().name(),
        delivery.event().subject().orElse(null));
  }
}
