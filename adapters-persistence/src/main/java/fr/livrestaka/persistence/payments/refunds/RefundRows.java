package fr.livrestaka.persistence.payments.refunds;

import fr.livrestaka.domain.payments.refunds.RefundStatus;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface RefundRows extends CrudRepository<RefundRow, String> {
  @Query(
      """
      UPDATE refunds SET status = :status, stripeRefundId = :stripeRefundId,
        settledAt = :settledAt, cameBackAt = :cameBackAt
      WHERE id = :id
      """)
  int move(
      String id,
      RefundStatus status,
      @Nullable String stripeRefundId,
      @Nullable Instant settledAt,
      @Nullable Instant cameBackAt);

  @Query(
      """
      SELECT * FROM refunds WHERE status = 'PENDING' AND createdAt < :instant
      ORDER BY createdAt, id LIMIT :most
      """)
  List<RefundRow> pendingBefore(Instant instant, int most);

  List<RefundRow> findByPaymentIdOrderByCreatedAtAscAndIdAsc(String payment);

  @Query(
      """
      SELECT r.* FROM refunds r JOIN payments p ON p.id = r.paymentId
      WHERE p.commandeId = :order ORDER BY r.createdAt, r.id
      """)
  List<RefundRow> ofOrder(String order);
}
