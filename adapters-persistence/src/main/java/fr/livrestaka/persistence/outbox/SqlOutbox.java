package fr.livrestaka.persistence.outbox;

import fr.livrestaka.application.shared.outbox.OutboxRows;
import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.TransactionStatus;
import io.micronaut.transaction.support.TransactionSynchronization;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.Timestamp;
import java.util.List;

/** Writes one row a listener, in the transaction that is open. */
@Singleton
final class SqlOutbox implements OutboxRows {
  private static final String INSERT =
      "INSERT INTO outbox (id, eventId, eventType, listener, payload, nextAttemptAt, occurredAt,"
          + " lane, subject) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private final JdbcOperations jdbc;
  private final TransactionOperations<Connection> transactions;
  private final EventJson json;
  private final ApplicationEventPublisher<EventsRecorded> announcer;

  SqlOutbox(
      JdbcOperations jdbc,
      TransactionOperations<Connection> transactions,
      EventJson json,
      ApplicationEventPublisher<EventsRecorded> announcer) {
    this.jdbc = jdbc;
    this.transactions = transactions;
    this.json = json;
    this.announcer = announcer;
  }

  @Override
  public void add(List<NewDelivery> deliveries) {
    TransactionStatus<?> transaction =
        transactions
            .findTransactionStatus()
            .orElseThrow(
                () -> new IllegalStateException("An event is recorded outside a transaction"));
    if (deliveries.isEmpty()) return;
    insert(deliveries);
    transaction.registerSynchronization(new Announcement());
  }

  private void insert(List<NewDelivery> deliveries) {
    jdbc.prepareStatement(
        INSERT,
        insert -> {
          for (NewDelivery delivery : deliveries) {
            Timestamp occurredAt = Timestamp.from(delivery.occurredAt());
            insert.setString(1, delivery.id());
            insert.setString(2, delivery.eventId());
            insert.setString(3, delivery.event().getClass().getSimpleName());
            insert.setString(4, delivery.listener());
            insert.setString(5, json.write(delivery.event()));
            insert.setTimestamp(6, occurredAt);
            insert.setTimestamp(7, occurredAt);
            insert.setString(8, delivery.lane().name());
            insert.setString(9, delivery.event().subject().orElse(null));
            insert.addBatch();
          }
          return insert.executeBatch();
        });
  }

  private final class Announcement implements TransactionSynchronization {
    @Override
    public void afterCommit() {
      announcer.publishEvent(EventsRecorded.COMMITTED);
    }
  }
}
