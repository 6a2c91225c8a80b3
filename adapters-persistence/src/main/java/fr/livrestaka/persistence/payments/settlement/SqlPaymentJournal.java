package fr.livrestaka.persistence.payments.settlement;

import fr.livrestaka.application.payments.settlement.port.PaymentJournal;
import fr.livrestaka.domain.payments.settlement.PaymentEvent;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The journal of payment events in MySQL. What was done with keeps its id, not its content. */
@Singleton
final class SqlPaymentJournal implements PaymentJournal {
  private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
  private static final int TYPE_MOST = 100;

  private final Statements statements;

  SqlPaymentJournal(Statements statements) {
    this.statements = statements;
  }

  @Override
  public boolean begin(PaymentEvent event, Instant now) {
    statements.update(
        """
        INSERT INTO payment_events (id, type, state, payload, receivedAt, nextAttemptAt)
        VALUES (?, ?, 'BEGUN', ?, ?, ?) ON DUPLICATE KEY UPDATE id = id
        """,
        event.id(),
        event.type().substring(0, Math.min(TYPE_MOST, event.type().length())),
        event.payload(),
        now,
        now);
    return statements
        .query(
            "SELECT state FROM payment_events WHERE id = ? FOR UPDATE",
            row -> row.getString("state"),
            event.id())
        .stream()
        .noneMatch(SqlPaymentJournal::isOver);
  }

  private static boolean isOver(String state) {
    return state.equals("DONE") || state.equals("GIVEN_UP");
  }

  @Override
  public void done(String eventId, Instant now) {
    statements.update(
        "UPDATE payment_events SET state = 'DONE', payload = NULL, endedAt = ? WHERE id = ?",
        now,
        eventId);
  }

  @Override
  public void park(String eventId, Instant now) {
    statements.update(
        "UPDATE payment_events SET state = 'PARKED', nextAttemptAt = ? WHERE id = ?",
        now.plus(FIRST_PAUSE),
        eventId);
  }

  @Override
  public List<Parked> due(Instant now, int most) {
    return statements.query(
        """
        SELECT id, payload, attempts, receivedAt FROM payment_events
        WHERE state = 'PARKED' AND nextAttemptAt <= ? ORDER BY nextAttemptAt, id LIMIT ?
        """,
        row ->
            new Parked(
                row.getString("id"),
                row.getString("payload"),
                row.getInt("attempts"),
                Statements.instant(row, "receivedAt")),
        now,
        most);
  }

  @Override
  public boolean postpone(Parked parked, Instant until) {
    return statements.update(
            """
            UPDATE payment_events SET attempts = attempts + 1, nextAttemptAt = ?
            WHERE id = ? AND state = 'PARKED' AND attempts = ?
            """,
            until,
            parked.id(),
            parked.attempts())
        == 1;
  }

  @Override
  public boolean giveUp(Parked parked, Instant now) {
    return statements.update(
            """
            UPDATE payment_events SET state = 'GIVEN_UP', payload = NULL, endedAt = ?
            WHERE id = ? AND state = 'PARKED'
            """,
            now,
            parked.id())
        == 1;
  }

  @Override
  public int purgeEndedBefore(Instant instant) {
    return statements.update(
        "DELETE FROM payment_events WHERE state IN ('DONE', 'GIVEN_UP') AND endedAt < ?", instant);
  }
}
