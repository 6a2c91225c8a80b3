package fr.livrestaka.persistence.payments.settlement;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PaymentEventRows extends GenericRepository<ParkedEventRow, String> {
  @Query(
      """
      INSERT INTO payment_events (id, type, state, payload, receivedAt, nextAttemptAt)
      VALUES (:id, :type, 'BEGUN', :payload, :now, :now) ON DUPLICATE KEY UPDATE id = id
      """)
  int addUnlessThere(String id, String type, String payload, Instant now);

  @Query(value = "SELECT state FROM payment_events WHERE id = :id FOR UPDATE", nativeQuery = true)
  Optional<String> lockState(String id);

  @Query("UPDATE payment_events SET state = 'DONE', payload = NULL, endedAt = :now WHERE id = :id")
  int done(String id, Instant now);

  @Query("UPDATE payment_events SET state = 'PARKED', nextAttemptAt = :until WHERE id = :id")
  int park(String id, Instant until);

  @Query(
      """
      SELECT id, payload, attempts, receivedAt FROM payment_events
      WHERE state = 'PARKED' AND nextAttemptAt <= :now ORDER BY nextAttemptAt, id LIMIT :most
      """)
  List<ParkedEventRow> due(Instant now, int most);

  @Query(
      """
      UPDATE payment_events SET attempts = attempts + 1, nextAttemptAt = :until
      WHERE id = :id AND state = 'PARKED' AND attempts = :attempts
      """)
  int postpone(String id, int attempts, Instant until);

  @Query(
      """
      UPDATE payment_events SET state = 'GIVEN_UP', payload = NULL, endedAt = :now
      WHERE id = :id AND state = 'PARKED'
      """)
  int giveUp(String id, Instant now);

  @Query("DELETE FROM payment_events WHERE state IN ('DONE', 'GIVEN_UP') AND endedAt < :instant")
  int purgeEndedBefore(Instant instant);
}
