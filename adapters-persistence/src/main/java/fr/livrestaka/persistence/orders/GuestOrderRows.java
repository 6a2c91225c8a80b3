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
      SELECT p.id FROM pending_commandes p WHERE p.isProcessed = 0 AND p.createdAt < :instant
        AND EXISTS (SELECT 1 FROM checkouts c WHERE c.pendingCommandeId = p.id)
        AND NOT EXISTS
          (SELECT 1 FROM checkouts c WHERE c.pendingCommandeId = p.id AND c.status = 'OPEN')
      ORDER BY p.createdAt, p.id LIMIT :most
      """)
  List<String> unpaidBefore(Instant instant, int most);

  @Query(
      """
      SELECT p.id FROM pending_commandes p WHERE p.isProcessed = 0 AND p.createdAt < :instant
        AND NOT EXISTS (SELECT 1 FROM checkouts c WHERE c.pendingCommandeId = p.id)
      ORDER BY p.createdAt, p.id LIMIT :most
      """)
  List<String> formerUnpaidBefore(Instant instant, int most);

  @Query(
      """
      SELECT COUNT(*) FROM pending_commandes p WHERE p.isProcessed = 0 AND p.createdAt < :instant
        AND NOT EXISTS (SELECT 1 FROM checkouts c WHERE c.pendingCommandeId = p.id)
      """)
  long countFormerUnpaidBefore(Instant instant);
}
