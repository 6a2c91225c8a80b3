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
      WHERE i.status IN (:statuses) AND i.dueAt < :now
      ORDER BY i.dueAt, i.id LIMIT :limit
      """)
  List<String> late(List<String> statuses, Instant now, int limit);

  @Query(
      """
      SELECT i.id FROM invoices i STRAIGHT_JOIN invoice_snapshots s ON s.invoiceId = i.id
      WHERE i.status IN (:statuses) AND i.dueAt > :earliest
        AND i.dueAt <= :latest AND NOT EXISTS
          (SELECT 1 FROM invoice_reminders r WHERE r.invoiceId = i.id AND r.kind = :kind)
      ORDER BY i.dueAt, i.id LIMIT :limit
      """)
  List<String> toRemind(
      List<String> statuses, Instant earliest, Instant latest, ReminderKind kind, int limit);

  @Query(
      """
      UPDATE invoices SET status = :next, updatedAt = :now
      WHERE id = :id AND status IN (:statuses) AND dueAt < :now
      """)
  int markOverdue(String id, List<String> statuses, String next, Instant now);

  @Query(
      """
      UPDATE invoices SET status = :next, updatedAt = :now
      WHERE id = :id AND status IN (:statuses)
      """)
  int mark(String id, List<String> statuses, String next, Instant now);

  @Query(
      """
      SELECT id FROM invoices WHERE id = :id AND status IN (:statuses)
      FOR UPDATE
      """)
  Optional<String> lock(String id, List<String> statuses);

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
