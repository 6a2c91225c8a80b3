package fr.livrestaka.application.invoicing;

import fr.livrestaka.application.invoicing.port.UnpaidInvoices;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.InvoiceStatus;
import fr.livrestaka.domain.invoicing.ReminderKind;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Unpaid invoices of an {@link InMemoryInvoicing}. */
public final class InMemoryUnpaidInvoices implements UnpaidInvoices {
  private final InMemoryInvoicing store;
  private final Set<String> reminded = new HashSet<>();

  public InMemoryUnpaidInvoices(InMemoryInvoicing store) {
    this.store = store;
  }

  @Override
  public List<InvoiceId> late(Instant now, int limit) {
    return ids(invoice -> isLate(invoice, now), limit);
  }

  @Override
  public boolean markOverdue(InvoiceId id, Instant now) {
    return change(id, invoice -> isLate(invoice, now), InvoiceStatus.OVERDUE, now);
  }

  @Override
  public boolean markSent(InvoiceId id, Instant now) {
    return change(
        id, invoice -> invoice.status() == InvoiceStatus.GENERATED, InvoiceStatus.SENT, now);
  }

  @Override
  public List<InvoiceId> toRemind(ReminderKind kind, Instant now, int limit) {
    return ids(
        invoice ->
            invoice.isOpen()
                && invoice.dueAt().isAfter(kind.earliestDueAt(now))
                && !invoice.dueAt().isAfter(kind.latestDueAt(now))
                && !reminded.contains(key(invoice.id(), kind)),
        limit);
  }

  @Override
  public boolean remember(InvoiceId id, ReminderKind kind, Instant now) {
    return store.invoices().find(id).filter(Invoice::isOpen).isPresent()
        && reminded.add(key(id, kind));
  }

  private boolean change(
      InvoiceId id, Predicate<Invoice> condition, InvoiceStatus status, Instant now) {
    boolean changes = store.invoices().find(id).filter(condition).isPresent();
    if (changes) store.invoices().changeStatus(id, status, Optional.empty(), now);
    return changes;
  }

  private List<InvoiceId> ids(Predicate<Invoice> condition, int limit) {
    return store.all().stream().filter(condition).map(Invoice::id).limit(limit).toList();
  }

  private static boolean isLate(Invoice invoice, Instant now) {
    return invoice.isOpen()
        && invoice.status() != InvoiceStatus.OVERDUE
        && invoice.dueAt().isBefore(now);
  }

  private static String key(InvoiceId id, ReminderKind kind) {
    return id.value() + " " + kind;
  }
}
