package fr.livrestaka.persistence.invoicing.credit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface EndedRefundRows extends GenericRepository<EndedRefundRow, String> {
  @Query(value = "SELECT id FROM payments WHERE id = :payment FOR UPDATE", nativeQuery = true)
  Optional<String> lockPayment(String payment);

  @Query(
      """
      SELECT id, amount, status, creditNoteId, reason, settledAt, stripeRefundId FROM refunds
      WHERE paymentId = :payment AND status <> 'PENDING' ORDER BY createdAt, id
      """)
  List<EndedRefundRow> ofPayment(String payment);
}
