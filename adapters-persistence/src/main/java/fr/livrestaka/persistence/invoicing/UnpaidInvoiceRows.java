package fr.livrestaka.persistence.invoicing;

import fr.livrestaka.domain.invoicing.ReminderKind;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface UnpaidInvoiceRows extends GenericRepository<UnpaidInvoiceRow, String> {
  @Query(
      """
      SELECT i.id FROM invoices i STRAIGHT_JOIN invoice_snapshots s ON s.invoiceId = i.id
      WHERE i.status IN ('GENERATED', 'SENT') AND i.dueAt < :now
      ORDER BY i.dueAt, i.id LIMIT :limit
      """)
  List<String> late(Instant now, int limit);

  @Query(
      """
      SELECT i.id FROM invoices i STRAIGHT_JOIN invoice_snapshots s ON s.invoiceId = i.id
      WHERE i.status IN ('GENERATED', 'SENT', 'OVERDUE') AND i.dueAt > :earliest
        AND i.dueAt <= :latest AND NOT EXISTS
          (SELECT 1 FROM invoice_reminders r WHERE r.invoiceId = i.id AND r.kind = :kind)
      ORDER BY i.dueAt, i.id LIMIT :limit
      """)
  List<String> toRemind(Instant earliest, Instant latest, ReminderKind kind, int limit);

  @Query(
      """
      UPDATE invoices SET status = 'OVERDUE', updatedAt = :now
      WHERE id = :id AND status IN ('GENERATED', 'SENT') AND dueAt < :now
      """)
  int markOverdue(String id, Instant now);

  @Query(
      """
      UPDATE invoices SET status = 'SENT', updatedAt = :now
      WHERE id = :id AND status = 'GENERATED'
      """)
  int markSent(String id, Instant now);

  @Query(
      """
      SELECT id FROM invoices WHERE id = :id AND status IN ('GENERATED', 'SENT', 'OVERDUE')
      FOR UPDATE
      """)
  Optional<String> lockOpen(String id);

  @Query(
      value = "SELECT invoiceId FROM invoice_reminders WHERE invoiceId = :invoice AND kind = :kind",
      nativeQuery = true)
  Optional<String> reminded(String invoice, ReminderKind kind);

  @Query(
      value =
          """
          INSERT INTO invoice_reminders (invoiceId, kind, remindedAt)
          VALUES (:invoice, :kind, :now)
          """,
      nativeQuery = true)
  int remember(String invoice, ReminderKind kind, Instant now);
}
