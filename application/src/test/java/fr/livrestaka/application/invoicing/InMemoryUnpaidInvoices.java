package fr.livrestaka.application.invoicing;

import fr.livrestaka.application.invoicing.port.UnpaidInvoices;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.InvoiceState;
import fr.livrestaka.domain.invoicing.Reminder;
import fr.livrestaka.domain.invoicing.ReminderKind;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Unpaid invoices of an {@link InMemoryInvoicing}. */
public final class InMemoryUnpaidInvoices implements UnpaidInvoices {
  private final InMemoryInvoicing store;
  private final Set<String> reminded = new HashSet<>();

  public InMemoryUnpaidInvoices(InMemoryInvoicing store) {
    this.store = store;
  }

  @Override
  public List<InvoiceId> late(Instant now, int limit) {
    return ids(invoice -> invoice.isLateAt(now), limit);
  }

  @Override
  public boolean markOverdue(InvoiceId id, Instant now) {
    return change(id, invoice -> invoice.isLateAt(now), InvoiceState::overdue, now);
  }

  @Override
  public boolean markSent(InvoiceId id, Instant now) {
    return change(id, invoice -> true, InvoiceState::sent, now);
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
  public boolean remember(Reminder given) {
    return store.invoices().find(given.invoice()).filter(Invoice::isOpen).isPresent()
        && reminded.add(key(given.invoice(), given.kind()));
  }

  private boolean change(
      InvoiceId id, Predicate<Invoice> condition, UnaryOperator<InvoiceState> step, Instant now) {
    Optional<InvoiceState> before = store.invoices().find(id).filter(condition).map(Invoice::state);
    Optional<InvoiceState> after = before.map(step).filter(next -> !before.get().equals(next));
    after.ifPresent(next -> store.invoices().changeStatus(id, next.status(), next.paidAt(), now));
    return after.isPresent();
  }

  private List<InvoiceId> ids(Predicate<Invoice> condition, int limit) {
    return store.all().stream().filter(condition).map(Invoice::id).limit(limit).toList();
  }

  private static String key(InvoiceId id, ReminderKind kind) {
    return id.value() + " " + kind;
  }
}
