package fr.livrestaka.persistence.invoicing.credit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface RefundCreditRows extends GenericRepository<RefundCreditRow, String> {
  @Query(
      """
      SELECT r.* FROM refund_credits r JOIN credit_notes n ON n.id = r.creditNoteId
      WHERE n.invoiceId = :invoice
        OR EXISTS (SELECT 1 FROM credit_note_parts p
          WHERE p.creditNoteId = n.id AND p.invoiceId = :invoice)
      ORDER BY r.at, r.refundId, n.sequence
      """)
  List<RefundCreditRow> ofInvoice(String invoice);

  void save(RefundCreditRow row);

  @Query(
      """
      UPDATE refund_credits SET releasedAt = :now
      WHERE refundId = :refund AND releasedAt IS NULL
      """)
  int release(String refund, Instant now);

  @Query(
      value = "SELECT creditNoteId FROM refund_credits WHERE refundId = :refund",
      nativeQuery = true)
  List<String> notesOf(String refund);
}
