package fr.livrestaka.persistence.outbox;

import fr.livrestaka.application.shared.outbox.OutboxQueue;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.shared.DomainEvent;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The waiting deliveries; several instances share them by {@code SKIP LOCKED} and a lease. */
@Singleton
final class SqlOutboxQueue implements OutboxQueue {
  private static final int ERROR_LENGTH = 500;

  private final JdbcOperations jdbc;
  private final Transactions transactions;
  private final Listeners listeners;
  private final EventJson json;

  SqlOutboxQueue(
      JdbcOperations jdbc, Transactions transactions, Listeners listeners, EventJson json) {
    this.jdbc = jdbc;
    this.transactions = transactions;
    this.listeners = listeners;
    this.json = json;
  }

  @Override
  public List<Claimed> claim(int most, Instant now, Duration lease) {
    return transactions.write(
        () -> {
          List<Claimed> due = lockDue(most, now);
          due.forEach(claimed -> lease(claimed.id(), now.plus(lease)));
          return due;
        });
  }

  private List<Claimed> lockDue(int most, Instant now) {
    return jdbc.prepareStatement(
        """
        SELECT id, eventId, eventType, listener, payload, occurredAt, attempts FROM outbox
        WHERE status = 'PENDING' AND nextAttemptAt <= ?
        ORDER BY nextAttemptAt LIMIT ? FOR UPDATE SKIP LOCKED
        """,
        query -> {
          query.setTimestamp(1, Timestamp.from(now));
          query.setInt(2, most);
          List<Claimed> due = new ArrayList<>();
          try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) due.add(claimed(rows));
          }
          return due;
        });
  }

  private Claimed claimed(ResultSet row) throws SQLException {
    String listener = row.getString("listener");
    String payload = row.getString("payload");
    Optional<DomainEvent> event =
        listeners.eventOf(listener).flatMap(type -> json.read(payload, type));
    return new Claimed(
        row.getString("id"),
        row.getString("eventId"),
        row.getString("eventType"),
        listener,
        row.getTimestamp("occurredAt").toInstant(),
        row.getInt("attempts") + 1,
        event);
  }

  private void lease(String id, Instant until) {
    update(
        "UPDATE outbox SET attempts = attempts + 1, nextAttemptAt = ? WHERE id = ?",
        Timestamp.from(until),
        id);
  }

  @Override
  public boolean complete(Claimed delivery, Instant now) {
    return changeOwn(
        delivery, "status = 'DONE', payload = '', completedAt = ?", Timestamp.from(now));
  }

  @Override
  public boolean postpone(Claimed delivery, Instant until, String error) {
    return changeOwn(
        delivery, "nextAttemptAt = ?, lastError = ?", Timestamp.from(until), shortened(error));
  }

  @Override
  public boolean park(Claimed delivery, String error) {
    return changeOwn(delivery, "status = 'PARKED', lastError = ?", shortened(error));
  }

  @Override
  public int purgeCompletedBefore(Instant instant) {
    return change(
        "DELETE FROM outbox WHERE status = 'DONE' AND completedAt < ? LIMIT 10000",
        Timestamp.from(instant));
  }

  @Override
  public int purgeParkedBefore(Instant instant) {
    return change(
        "DELETE FROM outbox WHERE status = 'PARKED' AND nextAttemptAt < ? LIMIT 10000",
        Timestamp.from(instant));
  }

  /** Changes the row where nobody has claimed it since. */
  private boolean changeOwn(Claimed delivery, String assignments, Object... values) {
    List<Object> all = new ArrayList<>(List.of(values));
    all.add(delivery.id());
    all.add(delivery.attempt());
    String sql =
        "UPDATE outbox SET "
            + assignments
            + " WHERE id = ? AND status = 'PENDING' AND attempts = ?";
    return change(sql, all.toArray()) == 1;
  }

  private int change(String sql, Object... values) {
    return transactions.write(() -> update(sql, values));
  }

  private int update(String sql, Object... values) {
    return jdbc.prepareStatement(
        sql,
        statement -> {
          for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
          return statement.executeUpdate();
        });
  }

  private static String shortened(String error) {
    return error.length() <= ERROR_LENGTH ? error : error.substring(0, ERROR_LENGTH);
  }
}
