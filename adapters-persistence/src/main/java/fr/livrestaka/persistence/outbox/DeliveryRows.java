package fr.livrestaka.persistence.outbox;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface DeliveryRows extends GenericRepository<DeliveryRow, String> {
  /** By one batch, in this order. */
  void saveAll(List<DeliveryRow> rows);

  @Query(
      value =
          """
          SELECT id, eventType, listener, status, attempts, occurredAt, nextAttemptAt, lastError
          FROM outbox WHERE status = :status ORDER BY nextAttemptAt, id LIMIT :size OFFSET :offset
          """,
      nativeQuery = true)
  List<DeliveryViewRow> list(String status, int size, long offset);

  @Query(
      value =
          """
          SELECT id, eventType, listener, status, attempts, occurredAt, nextAttemptAt, lastError
          FROM outbox WHERE id = :id AND status IN ('PENDING', 'PARKED')
          """,
      nativeQuery = true)
  Optional<DeliveryViewRow> findView(String id);

  @Query("SELECT COUNT(*) FROM outbox WHERE status = :status")
  long count(String status);

  @Query(
      """
      UPDATE outbox SET status = 'PENDING', attempts = 0, nextAttemptAt = :now
      WHERE id = :id AND status = 'PARKED'
      """)
  int retry(String id, Instant now);
}
