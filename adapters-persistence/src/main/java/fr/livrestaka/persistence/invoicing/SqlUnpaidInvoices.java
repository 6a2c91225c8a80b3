package fr.livrestaka.persistence.invoicing;

import fr.livrestaka.application.invoicing.port.UnpaidInvoices;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.ReminderKind;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** Unpaid invoices by status and due date; the primary key of the reminders keeps them single. */
@Singleton
final class SqlUnpaidInvoices implements UnpaidInvoices {
  private final UnpaidInvoiceRows rows;

  SqlUnpaidInvoices(UnpaidInvoiceRows rows) {
    this.rows = rows;
  }

  @Override
  public List<InvoiceId> late(Instant now, int limit) {
    return rows.late(now, limit).stream().map(InvoiceId::new).toList();
  }

  @Override
  public boolean markOverdue(InvoiceId id, Instant now) {
    return rows.markOverdue(id.value(), now) > 0;
  }

  @Override
  public boolean markSent(InvoiceId id, Instant now) {
    return rows.markSent(id.value(), now) > 0;
  }

  @Override
  public List<InvoiceId> toRemind(ReminderKind kind, Instant now, int limit) {
    return rows.toRemind(kind.earliestDueAt(now), kind.latestDueAt(now), kind, limit).stream()
        .map(InvoiceId::new)
        .toList();
  }

  @Override
  public boolean remember(InvoiceId id, ReminderKind kind, Instant now) {
    if (rows.lockOpen(id.value()).isEmpty()) return false;
    if (rows.reminded(id.value(), kind).isPresent()) return false;
    rows.remember(id.value(), kind, now);
    return true;
  }
}
