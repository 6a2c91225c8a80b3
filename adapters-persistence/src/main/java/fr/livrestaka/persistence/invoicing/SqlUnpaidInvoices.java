package fr.livrestaka.persistence.invoicing;

import fr.livrestaka.application.invoicing.port.UnpaidInvoices;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.ReminderKind;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** Unpaid invoices by status and due date; the primary key of the reminders keeps them single. */
@Singleton
final class SqlUnpaidInvoices implements UnpaidInvoices {
  private static final String LATE =
      """
      SELECT i.id FROM invoices i STRAIGHT_JOIN invoice_snapshots s ON s.invoiceId = i.id
      WHERE i.status IN ('GENERATED', 'SENT') AND i.dueAt < ? ORDER BY i.dueAt, i.id LIMIT ?
      """;
  private static final String TO_REMIND =
      """
      SELECT i.id FROM invoices i STRAIGHT_JOIN invoice_snapshots s ON s.invoiceId = i.id
      WHERE i.status IN ('GENERATED', 'SENT', 'OVERDUE') AND i.dueAt > ? AND i.dueAt <= ?
        AND NOT EXISTS (SELECT 1 FROM invoice_reminders r WHERE r.invoiceId = i.id AND r.kind = ?)
      ORDER BY i.dueAt, i.id LIMIT ?
      """;

  private final Statements statements;

  SqlUnpaidInvoices(Statements statements) {
    this.statements = statements;
  }

  @Override
  public List<InvoiceId> late(Instant now, int limit) {
    return statements.query(LATE, row -> new InvoiceId(row.getString("id")), now, limit);
  }

  @Override
  public boolean markOverdue(InvoiceId id, Instant now) {
    return statements.update(
            "UPDATE invoices SET status = 'OVERDUE', updatedAt = ?"
                + " WHERE id = ? AND status IN ('GENERATED', 'SENT') AND dueAt < ?",
            now,
            id.value(),
            now)
        > 0;
  }

  @Override
  public boolean markSent(InvoiceId id, Instant now) {
    return statements.update(
            "UPDATE invoices SET status = 'SENT', updatedAt = ?"
                + " WHERE id = ? AND status = 'GENERATED'",
            now,
            id.value())
        > 0;
  }

  @Override
  public List<InvoiceId> toRemind(ReminderKind kind, Instant now, int limit) {
    return statements.query(
        TO_REMIND,
        row -> new InvoiceId(row.getString("id")),
        kind.earliestDueAt(now),
        kind.latestDueAt(now),
        kind.name(),
        limit);
  }

  @Override
  public boolean remember(InvoiceId id, ReminderKind kind, Instant now) {
    if (!isOpenAndLocked(id) || isRemembered(id, kind)) return false;
    statements.update(
        "INSERT INTO invoice_reminders (invoiceId, kind, remindedAt) VALUES (?, ?, ?)",
        id.value(),
        kind.name(),
        now);
    return true;
  }

  private boolean isOpenAndLocked(InvoiceId id) {
    return !statements
        .query(
            "SELECT id FROM invoices WHERE id = ? AND status IN ('GENERATED', 'SENT', 'OVERDUE')"
                + " FOR UPDATE",
            row -> row.getString("id"),
            id.value())
        .isEmpty();
  }

  private boolean isRemembered(InvoiceId id, ReminderKind kind) {
    return !statements
        .query(
            "SELECT invoiceId FROM invoice_reminders WHERE invoiceId = ? AND kind = ?",
            row -> row.getString("invoiceId"),
            id.value(),
            kind.name())
        .isEmpty();
  }
}
