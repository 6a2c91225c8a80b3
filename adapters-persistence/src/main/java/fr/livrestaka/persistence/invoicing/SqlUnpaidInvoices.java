package fr.livrestaka.persistence.invoicing;

import fr.livrestaka.application.invoicing.port.UnpaidInvoices;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.InvoiceLife;
import fr.livrestaka.domain.invoicing.Reminder;
import fr.livrestaka.domain.invoicing.ReminderKind;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** Unpaid invoices by status and due date; the primary key of the reminders keeps them single. */
@Singleton
final class SqlUnpaidInvoices implements UnpaidInvoices {
  private static final List<String> OPEN = Statuses.names(InvoiceLife.open());
  private static final List<String> IN_TIME = Statuses.names(InvoiceLife.inTime());
  private static final List<String> UNSENT = Statuses.names(InvoiceLife.unsent());

  private final UnpaidInvoiceRows rows;

  SqlUnpaidInvoices(UnpaidInvoiceRows rows) {
    this.rows = rows;
  }

  @Override
  public List<InvoiceId> late(Instant now, int limit) {
    return rows.late(IN_TIME, now, limit).stream().map(InvoiceId::new).toList();
  }

  @Override
  public boolean markOverdue(InvoiceId id, Instant now) {
    return rows.markOverdue(id.value(), IN_TIME, InvoiceLife.overdue().name(), now) > 0;
  }

  @Override
  public boolean markSent(InvoiceId id, Instant now) {
    return rows.mark(id.value(), UNSENT, InvoiceLife.sent().name(), now) > 0;
  }

  @Override
  public List<InvoiceId> toRemind(ReminderKind kind, Instant now, int limit) {
    return rows.toRemind(OPEN, kind.earliestDueAt(now), kind.latestDueAt(now), kind, limit).stream()
        .map(InvoiceId::new)
        .toList();
  }

  @Override
  public boolean remember(Reminder given) {
    String invoice = given.invoice().value();
    if (rows.lock(invoice, OPEN).isEmpty()) return false;
    if (rows.reminded(invoice, given.kind()).isPresent()) return false;
    rows.remember(invoice, given.kind(), given.at());
    return true;
  }
}
