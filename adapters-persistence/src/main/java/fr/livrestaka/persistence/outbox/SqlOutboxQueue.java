package fr.livrestaka.persistence.outbox;

import fr.livrestaka.application.shared.Lane;
import fr.livrestaka.application.shared.outbox.OutboxQueue;
import fr.livrestaka.domain.shared.DomainEvent;
import fr.livrestaka.persistence.shared.OwnTransactions;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The waiting deliveries; several instances share them by {@code SKIP LOCKED} and a lease. */
@Singleton
final class SqlOutboxQueue implements OutboxQueue {
  private static final int ERROR_LENGTH = 500;

  private static final String CLAIM =
      """
      SELECT id, eventId, eventType, listener, payload, occurredAt, attempts, claims
      FROM outbox one FORCE INDEX (outbox_claim_idx)
      WHERE status = 'PENDING' AND lane = ? AND nextAttemptAt <= ?
        AND (SELECT 1 FROM outbox earlier FORCE INDEX (outbox_subject_idx)
             WHERE earlier.subject = one.subject AND earlier.lane = one.lane
               AND earlier.status = 'PENDING' AND earlier.sequenceNumber < one.sequenceNumber
               AND earlier.attempts < ? LIMIT 1) IS NULL
      ORDER BY nextAttemptAt, sequenceNumber LIMIT ? FOR UPDATE SKIP LOCKED
      """;

  private final Statements statements;
  private final OwnTransactions transactions;
  private final Listeners listeners;
  private final EventJson json;

  SqlOutboxQueue(
      Statements statements, OwnTransactions transactions, Listeners listeners, EventJson json) {
    this.statements = statements;
    this.transactions = transactions;
    this.listeners = listeners;
    this.json = json;
  }

  @Override
  public Set<Lane> due(Set<Lane> lanes, Instant now) {
    String sql =
        lanes.stream().map(SqlOutboxQueue::oneDue).collect(Collectors.joining(" UNION ALL "));
    Object[] times = lanes.stream().map(lane -> now).toArray();
    Set<Lane> due = EnumSet.noneOf(Lane.class);
    due.addAll(
        transactions.write(
            () -> statements.query(sql, row -> Lane.valueOf(row.getString("lane")), times)));
    return due;
  }

  private static String oneDue(Lane lane) {
    return """
    (SELECT '%1$s' AS lane FROM outbox one FORCE INDEX (outbox_claim_idx)
     WHERE status = 'PENDING' AND lane = '%1$s' AND nextAttemptAt <= ? LIMIT 1)
    """
        .formatted(lane);
  }

  @Override
  public List<Claimed> claim(Lane lane, int most, Instant now, Duration lease) {
    return transactions.writeReadCommitted(
        () -> {
          List<Claimed> due =
              statements.query(CLAIM, this::claimed, lane.name(), now, PATIENCE_OF_FOLLOWERS, most);
          statements.updateEach(
              "UPDATE outbox SET attempts = attempts + 1, claims = claims + 1, nextAttemptAt = ?"
                  + " WHERE id IN (%s)",
              due.stream().map(Claimed::id).toList(), now.plus(lease));
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
        Statements.instant(row, "occurredAt"),
        row.getInt("attempts") + 1,
        row.getInt("claims") + 1,
        event);
  }

  @Override
  public List<Claimed> renew(Collection<Claimed> deliveries, Instant until) {
    return transactions.write(
        () ->
            deliveries.stream()
                .filter(delivery -> !updateOwn(delivery, "nextAttemptAt = ?", until))
                .toList());
  }

  @Override
  public boolean complete(Claimed delivery, Instant now) {
    return changeOwn(delivery, "status = 'DONE', payload = '', completedAt = ?", now);
  }

  @Override
  public boolean postpone(Claimed delivery, Instant until, String error) {
    return changeOwn(delivery, "nextAttemptAt = ?, lastError = ?", until, shortened(error));
  }

  @Override
  public boolean giveBack(Claimed delivery, Instant due) {
    return changeOwn(delivery, "nextAttemptAt = ?, attempts = ?", due, delivery.attempt() - 1);
  }

  @Override
  public boolean move(Claimed delivery, Lane lane, Instant due) {
    return changeOwn(
        delivery,
        "lane = ?, nextAttemptAt = ?, attempts = ?",
        lane.name(),
        due,
        delivery.attempt() - 1);
  }

  @Override
  public boolean park(Claimed delivery, String error) {
    return changeOwn(delivery, "status = 'PARKED', lastError = ?", shortened(error));
  }

  @Override
  public int purgeCompletedBefore(Instant instant) {
    return change(
        "DELETE FROM outbox WHERE status = 'DONE' AND completedAt < ? LIMIT 10000", instant);
  }

  @Override
  public int purgeParkedBefore(Instant instant) {
    return change(
        "DELETE FROM outbox WHERE status = 'PARKED' AND nextAttemptAt < ? LIMIT 10000", instant);
  }

  private boolean changeOwn(Claimed delivery, String assignments, Object... values) {
    return transactions.write(() -> updateOwn(delivery, assignments, values));
  }

  /** Changes the row where nobody has claimed it since. */
  private boolean updateOwn(Claimed delivery, String assignments, Object... values) {
    List<Object> all = new ArrayList<>(List.of(values));
    all.add(delivery.id());
    all.add(delivery.claim());
    String sql =
        "UPDATE outbox SET " + assignments + " WHERE id = ? AND status = 'PENDING' AND claims = ?";
    return statements.update(sql, all.toArray()) == 1;
  }

  private int change(String sql, Object... values) {
    return transactions.write(() -> statements.update(sql, values));
  }

  private static String shortened(String error) {
    return error.length() <= ERROR_LENGTH ? error : error.substring(0, ERROR_LENGTH);
  }
}
