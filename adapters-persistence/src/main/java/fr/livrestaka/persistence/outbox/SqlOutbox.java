package fr.livrestaka.persistence.outbox;

import fr.livrestaka.application.shared.port.IdGenerator;
import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.domain.shared.DomainEvent;
import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.TransactionStatus;
import io.micronaut.transaction.support.TransactionSynchronization;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** Writes one row a listener, in the transaction that is open. */
@Singleton
final class SqlOutbox implements Outbox {
  private static final String INSERT =
      "INSERT INTO outbox (id, eventId, eventType, listener, payload, nextAttemptAt, occurredAt)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?)";

  private final JdbcOperations jdbc;
  private final TransactionOperations<Connection> transactions;
  private final Listeners listeners;
  private final EventJson json;
  private final IdGenerator ids;
  private final InstantSource clock;
  private final ApplicationEventPublisher<EventsRecorded> announcer;

  SqlOutbox(
      JdbcOperations jdbc,
      TransactionOperations<Connection> transactions,
      Listeners listeners,
      EventJson json,
      IdGenerator ids,
      InstantSource clock,
      ApplicationEventPublisher<EventsRecorded> announcer) {
    this.jdbc = jdbc;
    this.transactions = transactions;
    this.listeners = listeners;
    this.json = json;
    this.ids = ids;
    this.clock = clock;
    this.announcer = announcer;
  }

  @Override
  public void record(DomainEvent event) {
    TransactionStatus<?> transaction =
        transactions
            .findTransactionStatus()
            .orElseThrow(
                () -> new IllegalStateException("An event is recorded outside a transaction"));
    List<String> interested = listeners.of(event);
    if (interested.isEmpty()) return;
    insert(event, interested);
    transaction.registerSynchronization(new Announcement());
  }

  private void insert(DomainEvent event, List<String> interested) {
    String eventId = ids.next();
    String payload = json.write(event);
    Instant now = clock.instant();
    jdbc.prepareStatement(
        INSERT,
        insert -> {
          for (String listener : interested) {
            insert.setString(1, ids.next());
            insert.setString(2, eventId);
            insert.setString(3, event.getClass().getSimpleName());
            insert.setString(4, listener);
            insert.setString(5, payload);
            insert.setTimestamp(6, Timestamp.from(now));
            insert.setTimestamp(7, Timestamp.from(now));
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
