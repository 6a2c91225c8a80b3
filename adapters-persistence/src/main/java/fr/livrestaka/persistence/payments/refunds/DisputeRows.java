package fr.livrestaka.persistence.payments.refunds;

import fr.livrestaka.domain.payments.refunds.DisputeFunds;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface DisputeRows extends CrudRepository<DisputeRow, String> {
  /**
   * All but the payment and the time of opening.
   *
   * @param known the dispute's name until now; the payment service may give it another one
   */
  @Query(
      """
      UPDATE disputes SET id = :id, amount = :amount, reason = :reason, status = :status,
        dueBy = :dueBy, funds = :funds, isOpen = :isOpen, asOf = :asOf, lostAt = :lostAt,
        recoveredAt = :recoveredAt
      WHERE id = :known
      """)
  int move(
      String known,
      String id,
      long amount,
      String reason,
      String status,
      @Nullable Instant dueBy,
      DisputeFunds funds,
      boolean isOpen,
      Instant asOf,
      @Nullable Instant lostAt,
      @Nullable Instant recoveredAt);

  List<DisputeRow> findByPaymentIdOrderByOpenedAtAscAndIdAsc(String payment);

  @Query(
      """
      SELECT d.* FROM disputes d JOIN payments p ON p.id = d.paymentId
      WHERE p.commandeId = :order ORDER BY d.openedAt, d.id
      """)
  List<DisputeRow> ofOrder(String order);
}
