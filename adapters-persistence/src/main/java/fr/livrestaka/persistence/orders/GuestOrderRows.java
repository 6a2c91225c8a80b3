package fr.livrestaka.persistence.orders;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface GuestOrderRows extends CrudRepository<GuestOrderRow, String> {
  Optional<GuestOrderRow> findByStripeSessionId(String stripeSessionId);

  @Query("SELECT * FROM pending_commandes WHERE id = :id FOR UPDATE")
  Optional<GuestOrderRow> lock(String id);

  @Query(
      """
      SELECT id FROM pending_commandes WHERE isProcessed = 0 AND createdAt < :instant
      ORDER BY createdAt, id LIMIT :most
      """)
  List<String> unpaidBefore(Instant instant, int most);
}
