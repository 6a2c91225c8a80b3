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
        SELECT id, eventId, listener, payload, occurredAt, attempts FROM outbox
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
  public void complete(String id, Instant now) {
    change(
        "UPDATE outbox SET status = 'DONE', payload = '', completedAt = ? WHERE id = ?",
        Timestamp.from(now),
        id);
  }

  @Override
  public void postpone(String id, Instant until, String error) {
    change(
        "UPDATE outbox SET nextAttemptAt = ?, lastError = ? WHERE id = ? AND status = 'PENDING'",
        Timestamp.from(until),
        shortened(error),
        id);
  }

  @Override
  public void park(String id, String error) {
    change("UPDATE outbox SET status = 'PARKED', lastError = ? WHERE id = ?", shortened(error), id);
  }

  @Override
  public int purgeCompletedBefore(Instant instant) {
    return change(
        "DELETE FROM outbox WHERE status = 'DONE' AND completedAt < ? LIMIT 10000",
        Timestamp.from(instant));
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
